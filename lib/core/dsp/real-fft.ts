import { ComplexFft } from './complex-fft';

/** Discrete Fourier transform of real signals of one power-of-two length, with its tables. */
export class RealFft {
  /** Real and imaginary parts of bins 0 … size/2 of the last transform. */
  readonly re: Float64Array;
  readonly im: Float64Array;
  private readonly half: ComplexFft;
  private readonly cos: Float64Array;
  private readonly sin: Float64Array;

  constructor(readonly size: number) {
    const bins = size / 2 + 1;
    this.re = new Float64Array(bins);
    this.im = new Float64Array(bins);
    this.half = new ComplexFft(size / 2);
    this.cos = Float64Array.from({ length: bins }, (_, k) => Math.cos((2 * Math.PI * k) / size));
    this.sin = Float64Array.from({ length: bins }, (_, k) => -Math.sin((2 * Math.PI * k) / size));
  }

  /**
   * X[k] = Σ x[n]·e^(−2πikn/size) into `re` and `im`: even samples as real, odd ones as imaginary
   * part of a transform of half the length, then taken apart.
   * @param input `size` samples
   */
  forward(input: Float64Array): void {
    const { half, re, im, cos, sin } = this;
    const n = this.size / 2;
    half.load(input);
    half.transform();
    const zr = half.re;
    const zi = half.im;
    re[0] = zr[0] + zi[0];
    im[0] = 0;
    re[n] = zr[0] - zi[0];
    im[n] = 0;
    for (let k = 1, q = n - 1; k <= q; k++, q--) {
      const evenRe = (zr[k] + zr[q]) / 2;
      const evenIm = (zi[k] - zi[q]) / 2;
      const oddRe = (zi[k] + zi[q]) / 2;
      const oddIm = (zr[q] - zr[k]) / 2;
      const turnedRe = cos[k] * oddRe - sin[k] * oddIm;
      const turnedIm = cos[k] * oddIm + sin[k] * oddRe;
      re[k] = evenRe + turnedRe;
      im[k] = evenIm + turnedIm;
      re[q] = evenRe - turnedRe;
      im[q] = turnedIm - evenIm;
    }
  }
}

const plans = new Map<number, RealFft>();

/**
 * The plan of a size, made once. Its `re` and `im` belong to the last caller.
 * @param size a power of two, at least 4
 */
export function planRealFft(size: number): RealFft {
  let plan = plans.get(size);
  if (!plan) {
    plan = new RealFft(size);
    plans.set(size, plan);
  }
  return plan;
}
