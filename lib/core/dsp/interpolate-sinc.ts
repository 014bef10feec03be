/**
 * A sampled, band-limited curve between its samples: Σ y[n]·sinc(x − n)·w(x − n), with a raised
 * cosine w that ends `depth` samples away. Source: Boersma (1993), IFA Proceedings 17, eq. 23.
 * @param at fractional index; samples outside of the array count as its ends
 */
export function interpolateSinc(values: Float64Array, at: number, depth: number): number {
  const middle = Math.floor(at);
  const fraction = at - middle;
  if (fraction === 0) return values[Math.min(values.length - 1, Math.max(0, middle))];
  const last = values.length - 1;
  // sin(π(x − n)) alternates in sign with n.
  const sine = Math.sin(Math.PI * fraction) / Math.PI;
  let sum = 0;
  for (let n = middle - depth + 1; n <= middle + depth; n++) {
    const distance = at - n;
    const sign = (middle - n) % 2 === 0 ? 1 : -1;
    const weight = 0.5 + 0.5 * Math.cos((Math.PI * distance) / depth);
    const value = values[n < 0 ? -n : Math.min(n, last)];
    sum += (value * sign * sine * weight) / distance;
  }
  return sum;
}
