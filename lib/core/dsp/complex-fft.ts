import { joinFours, transformFours } from './first-fft-steps';

/**
 * Fourier transform of complex numbers: decimation in time on bit-reversed input. The first step
 * makes transforms of length 4 while it loads; where the logarithm is odd they are joined to 8; then
 * four at a time are joined to one (radix 4).
 */
export class ComplexFft {
  readonly re: Float64Array;
  readonly im: Float64Array;
  /** Where in the input each transform of length 4 begins. */
  private readonly order: Uint32Array;
  private readonly hasEights: boolean;
  /** By step: cos and sin of w, w² and w³ for each butterfly of a block, [quarter][6]. */
  private readonly twiddles: readonly Float64Array[];

  /** @param size a power of two, at least 4 */
  constructor(readonly size: number) {
    const bits = Math.round(Math.log2(size));
    this.re = new Float64Array(size);
    this.im = new Float64Array(size);
    this.order = Uint32Array.from({ length: size / 4 }, (_, i) => reverseBits(i, bits - 2));
    this.hasEights = bits % 2 === 1;
    const twiddles: Float64Array[] = [];
    for (let quarter = this.hasEights ? 8 : 4; quarter < size; quarter *= 4) {
      twiddles.push(buildTwiddles(quarter));
    }
    this.twiddles = twiddles;
  }

  /** Σ x[n]·e^(−2πikn/size) of 2·size real numbers, taken as size complex ones. */
  transform(pairs: Float64Array): void {
    const { re, im, twiddles } = this;
    transformFours(pairs, this.order, this);
    if (this.hasEights) joinFours(this);
    for (let i = 0; i < twiddles.length; i++) stepFour(re, im, twiddles[i] as Float64Array);
  }
}

function reverseBits(value: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit++) reversed = (reversed << 1) | ((value >> bit) & 1);
  return reversed;
}

function buildTwiddles(quarter: number): Float64Array {
  return Float64Array.from({ length: quarter * 6 }, (_, i) => {
    const power = ((i % 6) >> 1) + 1;
    const angle = (-2 * Math.PI * power * Math.floor(i / 6)) / (4 * quarter);
    return i % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
  });
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
      const crossR = cr + dr;
      const crossI = ci + di;
      const turnR = ci - di;
      const turnI = cr - dr;
      re[i0] = sumR + crossR;
      im[i0] = sumI + crossI;
      re[i1] = difR + turnR;
      im[i1] = difI - turnI;
      re[i2] = sumR - crossR;
      im[i2] = sumI - crossI;
      re[i3] = difR - turnR;
      im[i3] = difI + turnI;
    }
  }
}
