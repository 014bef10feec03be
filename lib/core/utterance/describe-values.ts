export interface Distribution {
  readonly mean: number;
  /** Standard deviation of the population. */
  readonly sd: number;
  /** sd / |mean|; 0 where the mean is. */
  readonly cv: number;
  readonly p20: number;
  readonly p50: number;
  readonly p80: number;
}

/** Linear between neighbours, as numpy.percentile. @param sorted at least one value */
function percentile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

/** Mean, spread and percentiles; all 0 for no values. */
export function describeValues(values: readonly number[]): Distribution {
  if (values.length === 0) return { mean: 0, sd: 0, cv: 0, p20: 0, p50: 0, p80: 0 };
  const sorted = Float64Array.from(values).sort();
  let sum = 0;
  for (let i = 0; i < sorted.length; i++) sum += sorted[i];
  const mean = sum / sorted.length;
  let squares = 0;
  for (let i = 0; i < sorted.length; i++) squares += (sorted[i] - mean) ** 2;
  const sd = Math.sqrt(squares / sorted.length);
  return {
    mean,
    sd,
    cv: mean === 0 ? 0 : sd / Math.abs(mean),
    p20: percentile(sorted, 0.2),
    p50: percentile(sorted, 0.5),
    p80: percentile(sorted, 0.8),
  };
}
