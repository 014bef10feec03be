/**
 * Spread in Hz around the centroid, weighted by magnitude: √(Σ (f − c)²·|X| / Σ |X|); 0 for silence.
 * Source: librosa.feature.spectral_bandwidth (p=2).
 * @param power |X|² of bins 0 … nFft/2
 * @param binHz sampleRate / nFft
 */
export function spectralBandwidth(power: Float64Array, binHz: number, centroidHz: number): number {
  let weighted = 0;
  let sum = 0;
  for (let k = 0; k < power.length; k++) {
    const magnitude = Math.sqrt(power[k]);
    const distance = k * binHz - centroidHz;
    weighted += distance * distance * magnitude;
    sum += magnitude;
  }
  return sum > 0 ? Math.sqrt(weighted / sum) : 0;
}
