/** Sum of the powers of the bins from `fromHz` to below `toHz`. @param power bins 0 … nFft/2 */
export function sumBand(
  power: Float64Array,
  band: { readonly binHz: number; readonly fromHz: number; readonly toHz: number },
): number {
  const from = Math.ceil(band.fromHz / band.binHz);
  const to = Math.min(power.length, Math.ceil(band.toHz / band.binHz));
  let sum = 0;
  for (let k = from; k < to; k++) sum += power[k];
  return sum;
}
