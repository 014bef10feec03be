import { inEmotionOrder } from '@/lib/core/emotions';
import type { LabelledCount } from '@/lib/core/label-maps/count-mapped';
import type { LabelMap } from '@/lib/core/label-maps/label-map';

export interface MapRow {
  readonly key: string;
  readonly target: string | null;
  /** clips of the dataset that have the label; null where it does not know the label */
  readonly count: number | null;
}

/** A line for each label that the map or the dataset knows, in the order of the field's tables. */
export function mapRows(
  pairs: LabelMap['pairs'],
  counts: readonly LabelledCount[],
): readonly MapRow[] {
  const byKey = new Map(counts.map(({ key, count }) => [key, count]));
  const keys = new Set([...Object.keys(pairs), ...byKey.keys()]);
  return inEmotionOrder([...keys]).map((key) => ({
    key,
    target: Object.hasOwn(pairs, key) ? (pairs[key] ?? null) : null,
    count: byKey.get(key) ?? null,
  }));
}
