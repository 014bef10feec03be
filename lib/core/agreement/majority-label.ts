import type { VoteCounts } from './krippendorff-alpha';

/**
 * The classes with the most votes: one of them is the majority label, several are a tie and stay one.
 * @returns class indices, ascending; none where there is no vote
 */
export function leadingLabels(counts: VoteCounts): number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, k) => (count === most ? [k] : []));
}

/** The class with more votes than any other; null for a tie and without votes. */
export function majorityLabel(counts: VoteCounts): number | null {
  const leading = leadingLabels(counts);
  return leading.length === 1 ? (leading[0] as number) : null;
}
