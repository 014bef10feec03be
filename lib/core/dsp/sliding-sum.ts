/**
 * Sum of the last `count` rows, by additions alone, so that a loud row leaves no rounding error behind.
 * Rows come in rounds: those of the current one are added up; when it is complete, each of its places
 * gets the sum from there to its end, and the next round takes one place after the other.
 * Source: van Herk (1992), Pattern Recognition Letters 13(7), where the sum is a maximum.
 */
export class SlidingSum {
  private readonly rows: readonly Float64Array[];
  private readonly recent: Float64Array;
  private place = 0;

  constructor(count: number, length: number) {
    this.rows = Array.from({ length: Math.max(1, count) }, () => new Float64Array(length));
    this.recent = new Float64Array(length);
  }

  /** The row to be written next, in place of the oldest. */
  get next(): Float64Array {
    return this.rows[this.place] as Float64Array;
  }

  /** Forgets all rows; the sum is known after `count` pushes. */
  restart(): void {
    this.place = 0;
  }

  /** Takes what was written to `next` in. */
  push(): void {
    const { rows, recent, next } = this;
    if (this.place === 0) recent.set(next);
    else addRow(recent, next);
    this.place++;
    if (this.place < rows.length) return;
    for (let i = rows.length - 2; i >= 0; i--) {
      addRow(rows[i] as Float64Array, rows[i + 1] as Float64Array);
    }
    this.place = 0;
  }

  /** @param sum receives the sum */
  read(sum: Float64Array): void {
    sum.set(this.next);
    if (this.place > 0) addRow(sum, this.recent);
  }
}

function addRow(sum: Float64Array, row: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] += row[i];
}
