/** Adds rows of one length up, four at a time so that the sum is not written for each. */
export function sumRows(rows: readonly Float64Array[], sum: Float64Array): void {
  const fours = rows.length - (rows.length % 4);
  sum.fill(0);
  for (let row = 0; row < fours; row += 4) {
    const a = rows[row] as Float64Array;
    const b = rows[row + 1] as Float64Array;
    const c = rows[row + 2] as Float64Array;
    const d = rows[row + 3] as Float64Array;
    for (let i = 0; i < sum.length; i++) sum[i] += a[i] + b[i] + (c[i] + d[i]);
  }
  for (let row = fours; row < rows.length; row++) {
    const a = rows[row] as Float64Array;
    for (let i = 0; i < sum.length; i++) sum[i] += a[i];
  }
}
