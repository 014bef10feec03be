import type { VoteCounts } from './krippendorff-alpha';

export interface FleissKappa {
  /** null where every rating is the same, so that no agreement by chance can be told from any other */
  readonly kappa: number | null;
  /** ratings that each of the clips used has */
  readonly ratingsPerClip: number;
  /** clips used */
  readonly clips: number;
  /** clips left out, as they have another number of ratings */
  readonly leftOut: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * The number of ratings that most clips have, at least two; of two equally frequent ones the larger.
 * @returns null where no clip has two ratings
 */
function commonestNumber(numbers: readonly number[]): number | null {
  const frequency = new Map<number, number>();
  for (const number of numbers) {
    if (number >= 2) frequency.set(number, (frequency.get(number) ?? 0) + 1);
  }
  const ranked = [...frequency].sort(([a, times], [b, others]) => others - times || b - a);
  return ranked[0]?.[0] ?? null;
}

/**
 * Fleiss' kappa, κ = (P̄ − P̄_e) / (1 − P̄_e). It is defined for one number m of ratings on every
 * clip (by whichever raters); where the numbers differ, the clips with the commonest number are used
 * and the others counted as left out.
 * Source: Fleiss (1971), Psychological Bulletin 76(5), 378–382.
 * @param table votes by clip and class
 * @returns null where no clip has two ratings: kappa is not applicable then
 */
export function fleissKappa(table: readonly VoteCounts[]): FleissKappa | null {
  const m = commonestNumber(table.map(sum));
  if (m === null) return null;
  const used = table.filter((counts) => sum(counts) === m);
  const all = used.length * m;
  const agreement = used.map((counts) => sum(counts.map((count) => count * (count - 1))));
  const observed = sum(agreement) / (used.length * m * (m - 1));
  const shares = (used[0] ?? []).map((_, k) => sum(used.map((counts) => counts[k] ?? 0)) / all);
  const expected = sum(shares.map((share) => share * share));
  return {
    kappa: expected < 1 ? (observed - expected) / (1 - expected) : null,
    ratingsPerClip: m,
    clips: used.length,
    leftOut: table.filter((counts) => sum(counts) > 0).length - used.length,
  };
}
