/**
 * Percentiles of values, linear between neighbours as numpy.percentile; all 0 for no values.
 * @param shares in per cent
 */
export function percentiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return shares.map((share) => {
    if (sorted.length === 0) return 0;
    const at = (share / 100) * (sorted.length - 1);
    const below = Math.floor(at);
    const above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  });
}
