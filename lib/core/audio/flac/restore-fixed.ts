/**
 * Adds the fixed polynomial prediction of order 0 to 4 to the residual, in place:
 * x[i] += Σ binomial coefficients · x[i−j]. Source: RFC 9639, section 9.2.5.
 * @param samples warm-up samples in [0, order), residual in [order, blockSize)
 */
export function restoreFixed(samples: Float64Array, blockSize: number, order: number): void {
  let a = samples[order - 1] ?? 0;
  let b = samples[order - 2] ?? 0;
  let c = samples[order - 3] ?? 0;
  let d = samples[order - 4] ?? 0;
  const [ca, cb, cc, cd] = COEFFICIENTS[order] as readonly [number, number, number, number];
  for (let i = order; i < blockSize; i++) {
    const value = samples[i] + ca * a + cb * b + cc * c + cd * d;
    samples[i] = value;
    d = c;
    c = b;
    b = a;
    a = value;
  }
}

/** Rows: order; columns: weight of the sample before, the one before that, … */
const COEFFICIENTS = [
  [0, 0, 0, 0],
  [1, 0, 0, 0],
  [2, -1, 0, 0],
  [3, -3, 1, 0],
  [4, -6, 4, -1],
] as const;
