/**
 * In-place Fourier transform of complex numbers: decimation in time on bit-reversed input, two
 * radix-2 steps at once (radix 4), one radix-2 step first where the logarithm is odd.
 */
export class ComplexFft {
  readonly re: Float64Array;
  readonly im: Float64Array;
  private readonly reversed: Uint32Array;
  /** By step: cos and sin of w, w² and w³ for each butterfly of a block, [quarter][6]. */
  private readonly twiddles: readonly Float64Array[];

  /** @param size a power of two, at least 2 */
  constructor(readonly size: number) {
    const bits = Math.round(Math.log2(size));
    this.re = new Float64Array(size);
    this.im = new Float64Array(size);
    this.reversed = new Uint32Array(size);
    for (let i = 1; i < size; i++) {
      this.reversed[i] = (this.reversed[i >> 1] >> 1) | ((i & 1) << (bits - 1));
    }
    const twiddles: Float64Array[] = [];
    for (let quarter = bits % 2 === 1 ? 2 : 1; quarter < size; quarter *= 4) {
      twiddles.push(buildTwiddles(quarter));
    }
    this.twiddles = twiddles;
  }

  /** Takes 2·size real numbers as size complex ones, in bit-reversed order. */
  load(pairs: Float64Array): void {
    const { re, im, reversed } = this;
    for (let i = 0; i < reversed.length; i++) {
      const to = reversed[i];
      re[to] = pairs[2 * i];
      im[to] = pairs[2 * i + 1];
    }
  }

  /** Transforms what was loaded; the result stands in natural order. */
  transform(): void {
    const { re, im, twiddles } = this;
    if (twiddles[0]?.length !== 6) stepTwo(re, im);
    for (let i = 0; i < twiddles.length; i++) stepFour(re, im, twiddles[i] as Float64Array);
  }
}

function buildTwiddles(quarter: number): Float64Array {
  return Float64Array.from({ length: quarter * 6 }, (_, i) => {
    const power = ((i % 6) >> 1) + 1;
    const angle = (-2 * Math.PI * power * Math.floor(i / 6)) / (4 * quarter);
    return i % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
  });
}

function stepTwo(re: Float64Array, im: Float64Array): void {
  for (let i = 0; i < re.length; i += 2) {
    const r = re[i + 1];
    const m = im[i + 1];
    re[i + 1] = re[i] - r;
    im[i + 1] = im[i] - m;
    re[i] += r;
    im[i] += m;
  }
}

/** Joins four blocks of `quarter` numbers at a time; the second of them is the third in order. */
function stepFour(re: Float64Array, im: Float64Array, twiddles: Float64Array): void {
  const quarter = twiddles.length / 6;
  for (let block = 0; block < re.length; block += 4 * quarter) {
    for (let j = 0, t = 0; j < quarter; j++, t += 6) {
      const i0 = block + j;
      const i1 = i0 + quarter;
      const i2 = i1 + quarter;
      const i3 = i2 + quarter;
      const br = re[i1] * twiddles[t + 2] - im[i1] * twiddles[t + 3];
      const bi = re[i1] * twiddles[t + 3] + im[i1] * twiddles[t + 2];
      const cr = re[i2] * twiddles[t] - im[i2] * twiddles[t + 1];
      const ci = re[i2] * twiddles[t + 1] + im[i2] * twiddles[t];
      const dr = re[i3] * twiddles[t + 4] - im[i3] * twiddles[t + 5];
      const di = re[i3] * twiddles[t + 5] + im[i3] * twiddles[t + 4];
      const sumR = re[i0] + br;
      const sumI = im[i0] + bi;
      const difR = re[i0] - br;
      const difI = im[i0] - bi;
      re[i0] = sumR + cr + dr;
      im[i0] = sumI + ci + di;
      re[i1] = difR + ci - di;
      im[i1] = difI - cr + dr;
      re[i2] = sumR - cr - dr;
      im[i2] = sumI - ci - di;
      re[i3] = difR - ci + di;
      im[i3] = difI + cr - dr;
    }
  }
}
