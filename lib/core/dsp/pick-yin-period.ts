/** Whether the difference dips at an index; the ends count when they lie below their neighbour. */
function isTrough(difference: Float64Array, i: number): boolean {
  const last = difference.length - 1;
  if (i === 0) return difference[0] < difference[1];
  if (i === last) return difference[last] < difference[last - 1];
  return difference[i] < difference[i - 1] && difference[i] <= difference[i + 1];
}

/** Vertex of the parabola through three neighbours, relative to the middle; 0 where it is over a step away. */
function parabolicShift(difference: Float64Array, i: number): number {
  if (i === 0 || i === difference.length - 1) return 0;
  const bend = difference[i + 1] + difference[i - 1] - 2 * difference[i];
  const slope = (difference[i + 1] - difference[i - 1]) / 2;
  return Math.abs(slope) >= Math.abs(bend) ? 0 : -slope / bend;
}

/**
 * The first trough below the threshold, or the lowest point where there is none, refined by a
 * parabola. Source: librosa 0.11 `yin`.
 * @param difference cumulative mean normalised difference by period
 * @returns fractional index
 */
export function pickYinPeriod(difference: Float64Array, troughThreshold: number): number {
  let lowest = 0;
  for (let i = 0; i < difference.length; i++) {
    if (difference[i] < troughThreshold && isTrough(difference, i)) {
      return i + parabolicShift(difference, i);
    }
    if (difference[i] < difference[lowest]) lowest = i;
  }
  return lowest + parabolicShift(difference, lowest);
}
