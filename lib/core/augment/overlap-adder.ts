const NEGLIGIBLE = 1e-8;

/** Sums windowed frames and divides by the sum of the squared windows, as librosa.istft does. */
export class OverlapAdder {
  private readonly sum: Float64Array;
  private readonly weight: Float64Array;

  constructor(
    length: number,
    private readonly window: Float64Array,
  ) {
    this.sum = new Float64Array(length);
    this.weight = new Float64Array(length);
  }

  /** @param start of the frame in the output; what lies outside is dropped */
  add(frame: Float64Array, start: number): void {
    const { sum, weight, window } = this;
    const from = Math.max(0, -start);
    const to = Math.min(frame.length, sum.length - start);
    for (let i = from; i < to; i++) {
      sum[start + i] += frame[i] * window[i];
      weight[start + i] += window[i] * window[i];
    }
  }

  finish(): Float32Array {
    const { sum, weight } = this;
    return Float32Array.from(sum, (value, i) =>
      weight[i] > NEGLIGIBLE ? value / weight[i] : value,
    );
  }
}
