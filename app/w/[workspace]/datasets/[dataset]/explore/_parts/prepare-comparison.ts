import { formatMeasure, measureLook } from '@/app/_charts/measure-look';
import type { ComparedClip, Measure } from '@/lib/domain/explore/schema';

export interface ComparedFigure {
  readonly title: string;
  readonly left: string;
  readonly right: string;
  /** right minus left, for Hz in semitones as well; `–` where either is missing */
  readonly difference: string;
}

const FIGURES: readonly (readonly [Measure, (clip: ComparedClip) => number | null])[] = [
  ['duration', ({ durationSec }) => durationSec],
  ['level', ({ rmsDbfs }) => rmsDbfs],
  ['pitch', ({ pitchMedianHz }) => pitchMedianHz],
  ['centroid', ({ centroidMeanHz }) => centroidMeanHz],
];

const signed = (value: number, digits: number): string =>
  `${value > 0 ? '+' : ''}${formatMeasure(value, { digits })}`;

function difference(left: number, right: number, measure: Measure): string {
  const { digits, unit } = measureLook(measure);
  // Two levels relative to full scale differ by plain decibels.
  const own = measure === 'level' ? '\u202fdB' : unit;
  const plain = `${signed(right - left, digits)}${own}`;
  if (measure !== 'pitch' || left <= 0 || right <= 0) return plain;
  return `${plain}, ${signed(12 * Math.log2(right / left), 1)} semitones`;
}

/** The figures of two clips and how the right one differs from the left. */
export function prepareComparison([left, right]: readonly [
  ComparedClip,
  ComparedClip,
]): ComparedFigure[] {
  return FIGURES.map(([measure, read]) => {
    const look = measureLook(measure);
    const [a, b] = [read(left), read(right)];
    const show = (value: number | null): string =>
      value === null ? '–' : `${formatMeasure(value, look)}${look.unit}`;
    return {
      title: look.title,
      left: show(a),
      right: show(b),
      difference: a === null || b === null ? '–' : difference(a, b, measure),
    };
  });
}
