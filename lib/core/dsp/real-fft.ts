import { ComplexFft } from './complex-fft';

/** Real and imaginary parts of bins 0 … size/2. */
export interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

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
  /** What `inverse` transforms. */
  private readonly pairs: Float64Array;
  /** Half of the cosine and of the sine of the factors, for bins 0 … size/4. */
  private readonly cos: Float64Array;
  private readonly sin: Float64Array;

  constructor(readonly size: number) {
    const bins = size / 2 + 1;
    this.re = new Float64Array(bins);
    this.im = new Float64Array(bins);
    this.half = new ComplexFft(size / 2);
    this.pairs = new Float64Array(size);
    const angles = Float64Array.from({ length: size / 4 + 1 }, (_, k) => (2 * Math.PI * k) / size);
    this.cos = angles.map((angle) => Math.cos(angle) / 2);
    this.sin = angles.map((angle) => -Math.sin(angle) / 2);
  }

  /** @param input `size` samples @param spectrum receives X; where not given, the plan's own does */
  forward(input: Float64Array, { re, im }: Spectrum = this): void {
    const { half, cos, sin } = this;
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

  /**
   * The signal of a spectrum, x[n] = 1/size·Σ X[k]·e^(2πikn/size): `forward` backwards. A transform
   * with real and imaginary parts exchanged, before and after, is the inverse one.
   * @param spectrum bins 0 … size/2; the imaginary parts of both ends count as 0
   * @param output receives as many samples as it is long, an even number up to `size`
   */
  inverse(spectrum: Spectrum, output: Float64Array): void {
    const { re, im } = spectrum;
    const { half, pairs, cos, sin } = this;
    const n = this.size / 2;
    pairs[0] = (re[0] - re[n]) / 2;
    pairs[1] = (re[0] + re[n]) / 2;
    for (let k = 1, q = n - 1; k <= q; k++, q--) {
      const evenRe = (re[k] + re[q]) / 2;
      const evenIm = (im[k] - im[q]) / 2;
      const difRe = re[k] - re[q];
      const difIm = im[k] + im[q];
      const oddRe = cos[k] * difRe + sin[k] * difIm;
      const oddIm = cos[k] * difIm - sin[k] * difRe;
      pairs[2 * k] = evenIm + oddRe;
      pairs[2 * k + 1] = evenRe - oddIm;
      pairs[2 * q] = oddRe - evenIm;
      pairs[2 * q + 1] = evenRe + oddIm;
    }
    half.transform(pairs);
    for (let i = 0; i < output.length; i += 2) {
      output[i] = half.im[i / 2] / n;
      output[i + 1] = half.re[i / 2] / n;
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
