import type { SplitOptions, SplitPart } from './split-plan';

/** How many of each part. */
export type PartCounts = Record<SplitPart, number>;

/**
 * Shares `total` things out: test and validation get their rounded share, at least one each;
 * training gets the rest, which may be none when there are too few.
 */
export function shareOut(
  total: number,
  shares: Pick<SplitOptions, 'testShare' | 'validationShare'>,
): PartCounts {
  const test = Math.max(1, Math.round(total * shares.testShare));
  const validation = Math.max(1, Math.round(total * shares.validationShare));
  return { test, validation, train: Math.max(0, total - test - validation) };
}
