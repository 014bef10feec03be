import { isTrough } from './is-trough';

/**
 * The first trough below the threshold, or the lowest point where there is none.
 * Source: librosa 0.11 `yin`.
 * @param difference cumulative mean normalised difference by period
 * @returns its index
 */
export function pickYinTrough(difference: Float64Array, troughThreshold: number): number {
  let lowest = 0;
  for (let i = 0; i < difference.length; i++) {
    if (difference[i] < troughThreshold && isTrough(difference, i)) return i;
    if (difference[i] < difference[lowest]) lowest = i;
  }
  return lowest;
}
