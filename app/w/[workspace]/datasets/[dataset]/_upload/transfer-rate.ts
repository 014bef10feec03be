/** Bytes sent at a moment, both counted from wherever. */
interface Reading {
  readonly atMs: number;
  readonly bytes: number;
}

/** Speed is told over this long: short enough to follow the line, long enough to stay readable. */
const WINDOW_MS = 8000;
const SHORTEST_MS = 500;

/** Bytes a second over the last seconds; null until there is something to tell. */
export class TransferRate {
  private readings: Reading[] = [];

  add(atMs: number, bytes: number): void {
    this.readings.push({ atMs, bytes });
    while (this.readings.length > 2 && atMs - this.readings[0].atMs > WINDOW_MS) {
      this.readings.shift();
    }
  }

  get bytesPerSec(): number | null {
    const first = this.readings[0];
    const last = this.readings.at(-1);
    if (!first || !last || last.atMs - first.atMs < SHORTEST_MS) return null;
    return ((last.bytes - first.bytes) / (last.atMs - first.atMs)) * 1000;
  }
}
