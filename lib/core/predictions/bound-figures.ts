import { bootstrapIntervals, type Interval } from '../metrics/bootstrap-intervals';
import { type Figures, figuresOf, rowsByGroup } from './evaluate-predictions';
import type { Predictions } from './predictions';

const BOUNDED = [
  'uar',
  'accuracy',
  'weightedPrecision',
  'weightedRecall',
  'weightedF1',
  'macroF1',
  'kappa',
  'ece',
] as const satisfies readonly (keyof Figures)[];

export type BoundedFigure = (typeof BOUNDED)[number];

export interface FigureBounds {
  /** what was drawn with repetition */
  readonly unit: 'group' | 'clip';
  readonly units: number;
  /** 95 %; null where it cannot be told */
  readonly of: Readonly<Record<BoundedFigure, Interval | null>>;
}

/** Kept, so that the same file gives the same interval. */
const SEED = 1;

/**
 * Bootstrap intervals of all figures: groups are drawn where the predictions have them, for clips of
 * one actor resemble each other; else clips.
 */
export function boundFigures(predictions: Predictions): FigureBounds {
  const groups = [...rowsByGroup(predictions).values()];
  const byGroup = groups.length > 0;
  const units = byGroup ? groups : Array.from(predictions.trueIdx, (_, row) => [row]);
  const intervals = bootstrapIntervals({ count: units.length, seed: SEED }, (draw) => {
    const rows = Array.from(draw).flatMap((unit) => units[unit] as number[]);
    const { figures } = figuresOf(predictions, rows);
    return BOUNDED.map((name) => figures[name]);
  });
  const of = Object.fromEntries(BOUNDED.map((name, i) => [name, intervals[i] ?? null]));
  return {
    unit: byGroup ? 'group' : 'clip',
    units: units.length,
    of: of as Record<BoundedFigure, Interval | null>,
  };
}
