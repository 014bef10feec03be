import { DIFFERENCE_COLORS } from '@/lib/core/color/difference-colors';
import { INTENSITY_COLORS } from '@/lib/core/color/intensity-colors';
import { emotionLabel } from '@/lib/core/emotions';
import type { MeanSpectrograms } from '@/lib/domain/explore/schema';
import type { Spectrogram } from '../_audio/prepare-spectrogram';
import type { ChartTable } from './chart-table';

export interface MeanPanel {
  readonly emotion: string;
  readonly word: string;
  readonly clips: number;
  readonly spectrogram: Spectrogram;
}

export interface MeanChart {
  readonly panels: readonly MeanPanel[];
  readonly minDb: number;
  readonly maxDb: number;
  readonly colors: Uint8ClampedArray;
  readonly summary: string;
  readonly table: ChartTable;
}

/** Decibels below the brightest mean that still get a colour of their own. */
const RANGE_DB = 60;

type Mean = MeanSpectrograms['means'][number];

/** The mean over all clips: each label's mean, weighted by its clips. */
function overallMean(means: readonly Mean[]): Float32Array {
  const clips = means.reduce((sum, mean) => sum + mean.clips, 0);
  const overall = new Float32Array(means[0]?.centidecibel.length ?? 0);
  for (const mean of means) {
    for (let at = 0; at < overall.length; at++) {
      overall[at] += ((mean.centidecibel[at] / 100) * mean.clips) / clips;
    }
  }
  return overall;
}

function extremes(pictures: readonly Float32Array[]): { min: number; max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const picture of pictures) {
    for (const value of picture) {
      if (value < min) min = value;
      if (value > max) max = value;
    }
  }
  return { min, max };
}

function rangeOf(pictures: readonly Float32Array[], isDifference: boolean) {
  const { min, max } = extremes(pictures);
  if (!isDifference) return { minDb: Math.max(min, max - RANGE_DB), maxDb: max };
  const most = Math.max(Math.abs(min), Math.abs(max), 0.1);
  return { minDb: -most, maxDb: most };
}

/** Mean spectrograms of all labels on one scale, or what sets each apart from the mean of all. */
export function prepareMeanSpectrograms(
  { means, bands, columns }: MeanSpectrograms,
  isDifference: boolean,
): MeanChart {
  const overall = overallMean(means);
  const pictures = means.map(({ centidecibel }) =>
    Float32Array.from(centidecibel, (value, at) => value / 100 - (isDifference ? overall[at] : 0)),
  );
  const { minDb, maxDb } = rangeOf(pictures, isDifference);
  const colors = isDifference ? DIFFERENCE_COLORS : INTENSITY_COLORS;
  const panels = means.map(({ emotion, clips }, i) => ({
    emotion,
    word: emotionLabel(emotion).word,
    clips,
    spectrogram: { logMel: pictures[i], frames: columns, nMels: bands, minDb, maxDb, colors },
  }));
  return {
    panels,
    minDb,
    maxDb,
    colors,
    summary: summarise(panels, isDifference),
    table: toTable(panels, isDifference),
  };
}

const average = (values: Float32Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function summarise(panels: readonly MeanPanel[], isDifference: boolean): string {
  const stretched = 'Each clip is stretched to the same length before the mean is taken.';
  if (!isDifference || panels.length < 2) return `All on one scale. ${stretched}`;
  const distance = ({ spectrogram }: MeanPanel): number =>
    Math.sqrt(average(spectrogram.logMel.map((value) => value * value)));
  const sorted = [...panels].sort((a, b) => distance(b) - distance(a));
  const [far, near] = [sorted[0], sorted[sorted.length - 1]];
  return `What sets each label apart from the mean of all clips. Farthest is ${far.word} (${distance(far).toFixed(1)}\u202fdB root mean square), nearest ${near.word} (${distance(near).toFixed(1)}\u202fdB). ${stretched}`;
}

function toTable(panels: readonly MeanPanel[], isDifference: boolean): ChartTable {
  const { nMels, frames } = panels[0]?.spectrogram ?? { nMels: 0, frames: 0 };
  const what = isDifference ? 'Difference from the mean of all clips' : 'Mean level';
  return {
    caption: `${what}, in dB, of each mel band over the whole clip`,
    columns: [
      { label: 'band', format: 'count' },
      ...panels.map(({ word }) => ({ label: `${word}, dB`, format: 'decimal' as const })),
    ],
    rows: Array.from({ length: nMels }, (_, band) => [
      band + 1,
      ...panels.map(({ spectrogram }) =>
        average(spectrogram.logMel.subarray(band * frames, (band + 1) * frames)),
      ),
    ]),
  };
}
