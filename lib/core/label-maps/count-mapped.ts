import { inEmotionOrder } from '../emotions';
import { applyLabelMap } from './apply-label-map';
import type { LabelMap } from './label-map';

export interface LabelledCount {
  readonly key: string;
  readonly count: number;
}

/** What becomes of a dataset's clips under a map. */
export interface MappedCounts {
  /** clips of each target, in the order of the field's tables */
  readonly targets: readonly LabelledCount[];
  /** emotions that have clips and no target */
  readonly dropped: readonly LabelledCount[];
  readonly kept: number;
  readonly lost: number;
}

const total = (counts: readonly LabelledCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** Counts clips by target, and says which are dropped. */
export function countMapped(
  map: Pick<LabelMap, 'pairs'>,
  emotions: readonly LabelledCount[],
): MappedCounts {
  const byTarget = new Map<string, number>();
  const dropped: LabelledCount[] = [];
  for (const { key, count } of emotions) {
    const target = applyLabelMap(map, key);
    if (target !== null) byTarget.set(target, (byTarget.get(target) ?? 0) + count);
    else if (count > 0) dropped.push({ key, count });
  }
  const targets = inEmotionOrder([...byTarget.keys()]).map((key) => ({
    key,
    count: byTarget.get(key) ?? 0,
  }));
  return { targets, dropped, kept: total(targets), lost: total(dropped) };
}
