/**
 * Frequency in Hz of the first bin up to which the magnitudes sum to `share` of the whole; 0 for
 * silence. Source: librosa.feature.spectral_rolloff, whose default share is 0.85.
 * @param power |X|² of bins 0 … nFft/2
 * @param binHz sampleRate / nFft
 */
export function spectralRolloff(power: Float64Array, binHz: number, share = 0.85): number {
  let total = 0;
  for (let k = 0; k < power.length; k++) total += Math.sqrt(power[k]);
  let sum = 0;
  let bin = 0;
  for (; bin < power.length; bin++) {
    sum += Math.sqrt(power[bin]);
    if (sum >= share * total) break;
  }
  return bin * binHz;
}
