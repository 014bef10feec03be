/**
 * How much the shape of the spectrum changes from one frame to the next: √Σ(a − b)² of magnitudes
 * scaled to Σa² = Σb² = 1, so that loudness has no part in it; 0 where either is silent.
 * Source: eGeMAPS' spectralFlux, Eyben et al. (2016), on normalised spectra.
 * @param power |X|² of bins 0 … nFft/2
 * @param before those of the frame before
 * @returns 0 … √2
 */
export function spectralFlux(power: Float64Array, before: Float64Array): number {
  let sum = 0;
  let sumBefore = 0;
  let product = 0;
  for (let k = 0; k < power.length; k++) {
    sum += power[k];
    sumBefore += before[k];
    product += Math.sqrt(power[k] * before[k]);
  }
  if (sum === 0 || sumBefore === 0) return 0;
  return Math.sqrt(Math.max(0, 2 - (2 * product) / Math.sqrt(sum * sumBefore)));
}
