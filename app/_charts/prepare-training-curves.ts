import type { EpochView } from '@/lib/domain/experiments/schema';

export type CurveMetric = 'loss' | 'accuracy' | 'uar';

export interface CurvePoint {
  readonly epoch: number;
  /** null where nothing was measured: the line breaks there */
  readonly train: number | null;
  readonly validation: number | null;
}

export interface TrainingCurve {
  readonly points: readonly CurvePoint[];
  /** the epoch whose weights were kept, with its height on the validation line (train without one) */
  readonly best: { readonly epoch: number; readonly value: number } | null;
}

/** Points that both lines of one chart may hold together. */
const POINTS_PER_CHART = 1500;

const FIELDS = {
  loss: ['trainLoss', 'valLoss'],
  accuracy: ['trainAccuracy', 'valAccuracy'],
  uar: ['trainUar', 'valUar'],
} as const satisfies Record<CurveMetric, readonly [keyof EpochView, keyof EpochView]>;

/** A figure that can be drawn; an exploded loss (NaN, infinite) is a gap. */
const drawable = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

/** Every epoch from first to last; one that is missing keeps its place with nulls. */
function withGaps(epochs: readonly EpochView[], metric: CurveMetric): CurvePoint[] {
  if (epochs.length === 0) return [];
  const [train, validation] = FIELDS[metric];
  const byNumber = new Map(epochs.map((epoch) => [epoch.number, epoch]));
  const first = Math.min(...byNumber.keys());
  const last = Math.max(...byNumber.keys());
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const epoch = byNumber.get(first + offset);
    return {
      epoch: first + offset,
      train: epoch ? drawable(epoch[train]) : null,
      validation: epoch ? drawable(epoch[validation]) : null,
    };
  });
}

/** Keeps evenly spaced epochs, and always the last one and the best. */
function thinned(points: CurvePoint[], limit: number, keep: number | null): CurvePoint[] {
  if (points.length <= limit) return points;
  const stride = Math.ceil(points.length / (limit - 2));
  return points.filter(
    (point, index) => index % stride === 0 || index === points.length - 1 || point.epoch === keep,
  );
}

/** One chart of a run: its two lines by epoch, gaps kept, and the best epoch marked. */
export function prepareTrainingCurve(
  epochs: readonly EpochView[],
  metric: CurveMetric,
  bestEpoch: number | null,
): TrainingCurve {
  const points = thinned(withGaps(epochs, metric), POINTS_PER_CHART / 2, bestEpoch);
  const found = points.find((point) => point.epoch === bestEpoch);
  const value = found?.validation ?? found?.train ?? null;
  return {
    points,
    best: found && value !== null ? { epoch: found.epoch, value } : null,
  };
}

const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Round epochs for the axis up to `last`, at most seven. */
export function epochTicks(last: number): number[] {
  const step = TICK_STEPS.find((each) => last / each <= 6) ?? Math.ceil(last / 6);
  const round = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
  return step === 1 ? round : [1, ...round];
}
