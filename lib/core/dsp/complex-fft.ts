/**
 * In-place Fourier transform of complex numbers: decimation in time on bit-reversed input, two
 * radix-2 steps at once (radix 4), one radix-2 step first where the logarithm is odd.
 */
export class ComplexFft {
  readonly re: Float64Array;
  readonly im: Float64Array;
  private readonly reversed: Uint32Array;
  private readonly cos: Float64Array;
  private readonly sin: Float64Array;

  /** @param size a power of two, at least 2 */
  constructor(readonly size: number) {
    const bits = Math.round(Math.log2(size));
    this.re = new Float64Array(size);
    this.im = new Float64Array(size);
    this.reversed = new Uint32Array(size);
    for (let i = 1; i < size; i++) {
      this.reversed[i] = (this.reversed[i >> 1] >> 1) | ((i & 1) << (bits - 1));
    }
    this.cos = Float64Array.from({ length: size }, (_, i) => Math.cos((2 * Math.PI * i) / size));
    this.sin = Float64Array.from({ length: size }, (_, i) => -Math.sin((2 * Math.PI * i) / size));
  }

  /** Takes 2·size real numbers as size complex ones, in bit-reversed order. */
  load(pairs: Float64Array): void {
    const { re, im, reversed } = this;
    for (let i = 0; i < this.size; i++) {
      const to = reversed[i];
      re[to] = pairs[2 * i];
      im[to] = pairs[2 * i + 1];
    }
  }

  /** Transforms what was loaded; the result stands in natural order. */
  transform(): void {
    let quarter = 1;
    if (Math.log2(this.size) % 2 === 1) {
      this.firstStep();
      quarter = 2;
    }
    for (; quarter < this.size; quarter *= 4) this.step(quarter);
  }

  private firstStep(): void {
    const { re, im } = this;
    for (let i = 0; i < this.size; i += 2) {
      const r = re[i + 1];
      const m = im[i + 1];
      re[i + 1] = re[i] - r;
      im[i + 1] = im[i] - m;
      re[i] += r;
      im[i] += m;
    }
  }

  private step(quarter: number): void {
    const stride = this.size / (4 * quarter);
    for (let j = 0; j < quarter; j++) this.butterflies(quarter, j, j * stride);
  }

  /** All butterflies of one twiddle factor w = e^(−2πi·turn/size), with w² and w³. */
  private butterflies(quarter: number, from: number, turn: number): void {
    const { re, im, size, cos, sin } = this;
    const c1 = cos[turn];
    const s1 = sin[turn];
    const c2 = cos[2 * turn];
    const s2 = sin[2 * turn];
    const c3 = cos[3 * turn];
    const s3 = sin[3 * turn];
    for (let i = from; i < size; i += 4 * quarter) {
      const i1 = i + quarter;
      const i2 = i1 + quarter;
      const i3 = i2 + quarter;
      const br = re[i1] * c2 - im[i1] * s2;
      const bi = re[i1] * s2 + im[i1] * c2;
      const cr = re[i2] * c1 - im[i2] * s1;
      const ci = re[i2] * s1 + im[i2] * c1;
      const dr = re[i3] * c3 - im[i3] * s3;
      const di = re[i3] * s3 + im[i3] * c3;
      const sumR = re[i] + br;
      const sumI = im[i] + bi;
      const difR = re[i] - br;
      const difI = im[i] - bi;
      re[i] = sumR + cr + dr;
      im[i] = sumI + ci + di;
      re[i1] = difR + ci - di;
      im[i1] = difI - cr + dr;
      re[i2] = sumR - cr - dr;
      im[i2] = sumI - ci - di;
      re[i3] = difR - ci + di;
      im[i3] = difI + cr - dr;
    }
  }
}
