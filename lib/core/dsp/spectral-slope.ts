const AMIN = 1e-10;

/**
 * Slope of the straight line that fits the spectrum in dB from `fromHz` to `toHz` best (least
 * squares). Source: eGeMAPS, Eyben et al. (2016), which takes 0–500 and 500–1500 Hz.
 * @param power |X|² of bins 0 … nFft/2
 * @returns dB per kHz
 */
export function spectralSlope(
  power: Float64Array,
  band: { readonly binHz: number; readonly fromHz: number; readonly toHz: number },
): number {
  const from = Math.ceil(band.fromHz / band.binHz);
  const to = Math.min(power.length - 1, Math.floor(band.toHz / band.binHz));
  const middle = (from + to) / 2;
  let product = 0;
  let square = 0;
  for (let k = from; k <= to; k++) {
    product += (k - middle) * 10 * Math.log10(Math.max(AMIN, power[k]));
    square += (k - middle) * (k - middle);
  }
  return square > 0 ? product / square / (band.binHz / 1000) : 0;
}
