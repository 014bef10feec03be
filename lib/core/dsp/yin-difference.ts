import { planRealFft, type RealFft } from './real-fft';

/** The smallest normal 32-bit float, which librosa adds so as not to divide by zero. */
const TINY = 2 ** -126;

/** Cumulative mean normalised difference of frames of one length, with its buffers. */
export class YinDifference {
  /** The frame to analyse; fill it, then call `compute`. */
  readonly frame: Float64Array;
  private readonly padded: Float64Array;
  private readonly spectrum: Float64Array;
  private readonly normalised: Float64Array;
  private readonly fft: RealFft;

  constructor(
    frameLength: number,
    private readonly minPeriod: number,
    private readonly maxPeriod: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(frameLength + maxPeriod + 1));
    this.fft = planRealFft(size);
    this.padded = new Float64Array(size);
    this.frame = this.padded.subarray(0, frameLength);
    this.spectrum = new Float64Array(size);
    this.normalised = new Float64Array(maxPeriod - minPeriod + 1);
  }

  /**
   * d(k) = 2·(acf(0) − acf(k)) − Σ_{m<k} x[m]², divided by the mean of d(1) … d(k). librosa clears
   * the first term of that sum, so d(1) goes without it; so here.
   * Source: librosa 0.11 `_cumulative_mean_normalized_difference`.
   * @returns values for the periods minPeriod … maxPeriod, overwritten by the next call
   */
  compute(): Float64Array {
    const { frame, minPeriod, maxPeriod, normalised } = this;
    const acf = this.autocorrelate();
    let energy = frame[0] * frame[0];
    let sum = 0;
    for (let k = 1; k <= maxPeriod; k++) {
      const difference = 2 * (acf[0] - acf[k]) - (k === 1 ? 0 : energy);
      energy += frame[k] * frame[k];
      sum += difference;
      if (k >= minPeriod) normalised[k - minPeriod] = difference / (sum / k + TINY);
    }
    return normalised;
  }

  /** Σ x[n]·x[n+k] as the transform of the power spectrum, which is real and even. */
  private autocorrelate(): Float64Array {
    const { fft, spectrum } = this;
    const { re, im, size } = fft;
    fft.forward(this.padded);
    for (let k = 0; k < re.length; k++) {
      const power = (re[k] * re[k] + im[k] * im[k]) / size;
      spectrum[k] = power;
      spectrum[(size - k) % size] = power;
    }
    fft.forward(spectrum);
    return re;
  }
}
