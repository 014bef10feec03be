/**
 * Adds the linear prediction to the residual, in place: x[i] += ⌊Σ c[j]·x[i−1−j] / 2^shift⌋.
 * Doubles hold the sums exactly: 33-bit samples, 15-bit coefficients, 32 terms stay within 2⁵³.
 * Source: RFC 9639, section 9.2.6.
 * @param samples warm-up samples in [0, order), residual in [order, blockSize)
 * @param coefficients one per order, the nearest sample first
 */
export function restoreLinear(
  samples: Float64Array,
  blockSize: number,
  predictor: { readonly coefficients: Float64Array; readonly shift: number },
): void {
  const { coefficients } = predictor;
  const order = coefficients.length;
  const scale = 2 ** -predictor.shift;
  for (let i = order; i < blockSize; i++) {
    let sum = 0;
    for (let j = 0; j < order; j++) sum += coefficients[j] * samples[i - 1 - j];
    samples[i] += Math.floor(sum * scale);
  }
}
