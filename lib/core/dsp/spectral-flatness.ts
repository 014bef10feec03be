const AMIN = 1e-10;

/**
 * Geometric over arithmetic mean of the powers, each at least 1e−10: near 0 for a tone, 1 for
 * silence and for equal powers. Source: librosa.feature.spectral_flatness (power=2).
 * @param power |X|² of bins 0 … nFft/2
 */
export function spectralFlatness(power: Float64Array): number {
  let logs = 0;
  let sum = 0;
  for (let k = 0; k < power.length; k++) {
    const counted = Math.max(AMIN, power[k]);
    logs += Math.log(counted);
    sum += counted;
  }
  return Math.exp(logs / power.length) / (sum / power.length);
}
