import { ComplexFft } from './complex-fft';

/**
 * Discrete Fourier transform of real signals of one power-of-two length, with its tables:
 * X[k] = Σ x[n]·e^(−2πikn/size). Even samples are the real, odd ones the imaginary part of a
 * transform Z of half the length, which is then taken apart: with q = size/2 − k,
 * X[k] = (Z[k] + Z̄[q])/2 − i·e^(−2πik/size)·(Z[k] − Z̄[q])/2.
 */
export class RealFft {
  /** Real and imaginary parts of bins 0 … size/2 of the last `forward`. */
  readonly re: Float64Array;
  readonly im: Float64Array;
  private readonly half: ComplexFft;
  /** Half of the cosine and of the sine of the factors, for bins 0 … size/4. */
  private readonly cos: Float64Array;
  private readonly sin: Float64Array;

  constructor(readonly size: number) {
    const bins = size / 2 + 1;
    this.re = new Float64Array(bins);
    this.im = new Float64Array(bins);
    this.half = new ComplexFft(size / 2);
    const angles = Float64Array.from({ length: size / 4 + 1 }, (_, k) => (2 * Math.PI * k) / size);
    this.cos = angles.map((angle) => Math.cos(angle) / 2);
    this.sin = angles.map((angle) => -Math.sin(angle) / 2);
  }

  /** X into `re` and `im`. @param input `size` samples */
  forward(input: Float64Array): void {
    const { half, re, im, cos, sin } = this;
    const n = this.size / 2;
    half.transform(input);
    const zr = half.re;
    const zi = half.im;
    re[0] = zr[0] + zi[0];
    im[0] = 0;
    re[n] = zr[0] - zi[0];
    im[n] = 0;
    for (let k = 1, q = n - 1; k <= q; k++, q--) {
      const evenRe = (zr[k] + zr[q]) / 2;
      const evenIm = (zi[k] - zi[q]) / 2;
      const oddRe = zi[k] + zi[q];
      const oddIm = zr[q] - zr[k];
      const turnedRe = cos[k] * oddRe - sin[k] * oddIm;
      const turnedIm = cos[k] * oddIm + sin[k] * oddRe;
      re[k] = evenRe + turnedRe;
      im[k] = evenIm + turnedIm;
      re[q] = evenRe - turnedRe;
      im[q] = turnedIm - evenIm;
    }
  }

  /** |X|² without X. @param power receives bins 0 … size/2 */
  power(input: Float64Array, power: Float64Array): void {
    const { half, cos, sin } = this;
    const n = this.size / 2;
    half.transform(input);
    const zr = half.re;
    const zi = half.im;
    power[0] = (zr[0] + zi[0]) ** 2;
    power[n] = (zr[0] - zi[0]) ** 2;
    for (let k = 1, q = n - 1; k <= q; k++, q--) {
      const evenRe = (zr[k] + zr[q]) / 2;
      const evenIm = (zi[k] - zi[q]) / 2;
      const oddRe = zi[k] + zi[q];
      const oddIm = zr[q] - zr[k];
      const turnedRe = cos[k] * oddRe - sin[k] * oddIm;
      const turnedIm = cos[k] * oddIm + sin[k] * oddRe;
      const lowRe = evenRe + turnedRe;
      const lowIm = evenIm + turnedIm;
      const highRe = evenRe - turnedRe;
      const highIm = evenIm - turnedIm;
      power[k] = lowRe * lowRe + lowIm * lowIm;
      power[q] = highRe * highRe + highIm * highIm;
    }
  }
}

const plans = new Map<number, RealFft>();

/**
 * The plan of a size, made once. Its `re` and `im` belong to the last caller.
 * @param size a power of two, at least 8
 */
export function planRealFft(size: number): RealFft {
  let plan = plans.get(size);
  if (!plan) {
    plan = new RealFft(size);
    plans.set(size, plan);
  }
  return plan;
}
