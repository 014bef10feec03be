import type { VoteCounts } from './krippendorff-alpha';

/**
 * How divided the votes on a clip are: Shannon's entropy −Σ p log₂ p in bits; 0 where all agree,
 * log₂(classes) where every class has as many votes. With few votes it is biased towards 0.
 */
export function voteEntropyBits(counts: VoteCounts): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / n) * Math.log2(count / n);
  return Math.abs(bits);
}

/** The same as a part of the largest that so many classes allow, 0..1; 0 for a single class. */
export function voteEntropy(counts: VoteCounts): number {
  return counts.length > 1 ? voteEntropyBits(counts) / Math.log2(counts.length) : 0;
}
