/**
 * λ·a + (1 − λ)·b, for two inputs of one shape and, with the same λ, for their one-hot labels.
 * Source: Zhang et al. (2018), ICLR, "mixup: beyond empirical risk minimization".
 */
export function mixUp(a: Float32Array, b: Float32Array, weight: number): Float32Array {
  return a.map((x, i) => weight * x + (1 - weight) * b[i]);
}
