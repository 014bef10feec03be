/**
 * Mean frequency in Hz weighted by magnitude: Σ f·|X| / Σ |X|; 0 for silence.
 * Source: librosa.feature.spectral_centroid.
 * @param power |X|² of bins 0 … nFft/2
 * @param binHz sampleRate / nFft
 */
export function spectralCentroid(power: Float64Array, binHz: number): number {
  let weighted = 0;
  let sum = 0;
  for (let k = 0; k < power.length; k++) {
    const magnitude = Math.sqrt(power[k]);
    weighted += k * magnitude;
    sum += magnitude;
  }
  return sum > 0 ? (weighted / sum) * binHz : 0;
}
