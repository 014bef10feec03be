const AMIN = 1e-10;
/** A natural logarithm is quicker than a decimal one. */
const DB = 10 / Math.LN10;

/**
 * Decibels of powers, in place: 10·log10(max(1e−10, S)) − 10·log10(max(1e−10, ref)), then no lower
 * than topDb below the highest. Source: librosa.power_to_db.
 * @param power any shape, overwritten
 * @param spec ref 'max': relative to the largest power, 'one': to 1; topDb null: no floor
 */
export function powerToDb(
  power: Float32Array,
  spec: { readonly ref: 'max' | 'one'; readonly topDb: number | null },
): void {
  let max = 0;
  for (let i = 0; i < power.length; i++) if (power[i] > max) max = power[i];
  const maxDb = DB * Math.log(Math.max(AMIN, max));
  const refDb = spec.ref === 'max' ? maxDb : 0;
  const floorDb = spec.topDb === null ? Number.NEGATIVE_INFINITY : maxDb - refDb - spec.topDb;
  for (let i = 0; i < power.length; i++) {
    const db = DB * Math.log(Math.max(AMIN, power[i])) - refDb;
    power[i] = Math.max(floorDb, db);
  }
}
