import { emotionLabel } from '@/lib/core/emotions';
import type { ClassBalance, ClassCount } from '@/lib/domain/datasets/schema';
import type { ChartTable } from './chart-table';

/** A class below this part of the largest one is marked as short. */
const SHORT_BELOW = 0.75;

export interface BalanceBar {
  readonly key: string;
  readonly word: string;
  readonly count: number;
  readonly share: number;
  /** clips that the class lacks to equal the largest one; 0 unless it is marked as short */
  readonly missing: number;
  /** the same for a class that is not marked, so that all rows end at the largest one */
  readonly filler: number;
  /** `192 · 13.3 %` */
  readonly figures: string;
  /** how short a short class is, e.g. `half of the largest`; empty for the others */
  readonly shortWords: string;
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  /** clips that are in no part of the split, or all of them where there is no split */
  readonly rest: number;
}

export interface BalanceChart {
  readonly bars: readonly BalanceBar[];
  readonly largest: number;
  readonly hasSplit: boolean;
  readonly hasShort: boolean;
  readonly hasRest: boolean;
  readonly summary: string;
  readonly table: ChartTable;
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [1 / 2, 'half'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
];
const CLOSE_TO_FRACTION = 0.02;

/** A share of the largest class in words where it is close to a plain fraction, else in percent. */
export function fractionWords(share: number): string {
  const near = FRACTIONS.find(([fraction]) => Math.abs(share - fraction) <= CLOSE_TO_FRACTION);
  return near ? near[1] : `${Math.round(share * 100)} %`;
}

const isShort = (entry: ClassCount): boolean => entry.ofLargest < SHORT_BELOW;

/** What the class-balance chart shows and says: bars, the short ones marked, one sentence, the figures. */
export function prepareClassBalance({ classes }: Pick<ClassBalance, 'classes'>): BalanceChart {
  const largest = Math.max(0, ...classes.map((entry) => entry.count));
  const bars = classes.map((entry) => toBar(entry, largest));
  const hasSplit = classes.some((entry) => entry.parts !== null);
  return {
    bars,
    largest,
    hasSplit,
    hasShort: bars.some((bar) => bar.missing > 0),
    hasRest: bars.some((bar) => bar.rest > 0),
    summary: summarise(classes, largest),
    table: toTable(bars, hasSplit),
  };
}

function toBar(entry: ClassCount, largest: number): BalanceBar {
  const { train, validation, test } = entry.parts ?? { train: 0, validation: 0, test: 0 };
  const short = isShort(entry);
  return {
    key: entry.key,
    word: emotionLabel(entry.key).word,
    count: entry.count,
    share: entry.share,
    missing: short ? largest - entry.count : 0,
    filler: short ? 0 : largest - entry.count,
    figures: `${entry.count} · ${(entry.share * 100).toFixed(1)} %`,
    shortWords: short ? `${fractionWords(entry.ofLargest)} of largest` : '',
    train,
    validation,
    test,
    rest: entry.count - train - validation - test,
  };
}

function summarise(classes: readonly ClassCount[], largest: number): string {
  if (largest === 0) return 'No clip yet.';
  const short = classes.filter(isShort).sort((a, b) => a.count - b.count);
  if (short.length === 0) {
    const smallest = Math.min(...classes.map((entry) => entry.count));
    return smallest === largest
      ? `Every class has ${largest} clips.`
      : `The classes are close in size: ${smallest} to ${largest} clips.`;
  }
  const first = short.find((entry) => entry.count > 0);
  return `${short.map((entry) => describeShort(entry, entry === first ? largest : null)).join('; ')}.`;
}

/** `largest` is named once, with the first class that is measured by it. */
function describeShort(entry: ClassCount, largest: number | null): string {
  const { word } = emotionLabel(entry.key);
  if (entry.count === 0) return `${word} has no clip`;
  const clips = `${entry.count} ${entry.count === 1 ? 'clip' : 'clips'}`;
  const of = largest === null ? 'of it' : `of the largest class (${largest})`;
  return `${word} has ${clips}, ${fractionWords(entry.ofLargest)} ${of}`;
}

function toTable(bars: readonly BalanceBar[], hasSplit: boolean): ChartTable {
  const parts = hasSplit ? (['train', 'validation', 'test'] as const) : [];
  return {
    caption: 'Clips by emotion',
    columns: [
      { label: 'emotion' },
      { label: 'clips', format: 'count' },
      { label: 'share', format: 'percent' },
      ...parts.map((label) => ({ label, format: 'count' as const })),
    ],
    rows: bars.map((bar) => [bar.word, bar.count, bar.share, ...parts.map((part) => bar[part])]),
  };
}
