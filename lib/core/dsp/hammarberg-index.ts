const SPLIT_HZ = 2000;
const END_HZ = 5000;

/**
 * Strongest peak below 2 kHz over the strongest of 2 to 5 kHz in dB; 0 for silence.
 * Source: Hammarberg et al. (1980), Acta Otolaryngologica 90; eGeMAPS, Eyben et al. (2016).
 * @param power |X|² of bins 0 … nFft/2
 * @param binHz sampleRate / nFft
 */
export function hammarbergIndex(power: Float64Array, binHz: number): number {
  const split = Math.ceil(SPLIT_HZ / binHz);
  const end = Math.min(power.length, Math.ceil(END_HZ / binHz));
  let low = 0;
  let high = 0;
  for (let k = 0; k < end; k++) {
    if (k < split) low = Math.max(low, power[k]);
    else high = Math.max(high, power[k]);
  }
  return low > 0 && high > 0 ? 10 * Math.log10(low / high) : 0;
}
