import { sumBand } from './sum-band';

/**
 * Energy of 50 Hz to 1 kHz over that of 1 to 5 kHz in dB; 0 for silence.
 * Source: eGeMAPS; Eyben et al. (2016), IEEE Trans. Affective Computing 7(2).
 * @param power |X|² of bins 0 … nFft/2
 * @param binHz sampleRate / nFft
 */
export function alphaRatio(power: Float64Array, binHz: number): number {
  const low = sumBand(power, { binHz, fromHz: 50, toHz: 1000 });
  const high = sumBand(power, { binHz, fromHz: 1000, toHz: 5000 });
  return low > 0 && high > 0 ? 10 * Math.log10(low / high) : 0;
}
