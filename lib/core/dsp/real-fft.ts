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
    for (let k = 0; k <= n; k++) {
      const p = k === n ? 0 : k;
      const q = k === 0 ? 0 : n - k;
      const evenRe = (zr[p] + zr[q]) / 2;
      const evenIm = (zi[p] - zi[q]) / 2;
      const oddRe = (zi[p] + zi[q]) / 2;
      const oddIm = (zr[q] - zr[p]) / 2;
      re[k] = evenRe + cos[k] * oddRe - sin[k] * oddIm;
      im[k] = evenIm + cos[k] * oddIm + sin[k] * oddRe;
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
