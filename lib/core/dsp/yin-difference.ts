import { BlockAutocorrelation } from './block-autocorrelation';

/** The smallest normal 32-bit float, which librosa adds so as not to divide by zero. */
const TINY = 2 ** -126;

/** Cumulative mean normalised difference of frames of one length, with its buffers. */
export class YinDifference {
  private readonly autocorrelation: BlockAutocorrelation;
  private readonly normalised: Float64Array;
  /** Σ x² of the last frame; 0 for silence, whose difference is 0 at every period. */
  energy = 0;

  /** Periods in samples, the frame longer than the longest. */
  constructor(
    frameLength: number,
    private readonly minPeriod: number,
    private readonly maxPeriod: number,
  ) {
    this.autocorrelation = new BlockAutocorrelation(frameLength, maxPeriod);
    this.normalised = new Float64Array(maxPeriod - minPeriod + 1);
  }

  /**
   * d(k) = 2·(acf(0) − acf(k)) − Σ_{m<k} x[m]², divided by the mean of d(1) … d(k). librosa clears
   * the first term of that sum, so d(1) goes without it; so here.
   * Source: librosa 0.11 `_cumulative_mean_normalized_difference`.
   * @param start the frame's first sample in the signal
   * @returns values for the periods minPeriod … maxPeriod, overwritten by the next call
   */
  compute(frame: Float64Array, start: number): Float64Array {
    const { minPeriod, maxPeriod, normalised } = this;
    const acf = this.autocorrelation.compute(frame, start);
    this.energy = acf[0];
    let head = frame[0] * frame[0];
    let sum = 0;
    for (let k = 1; k <= maxPeriod; k++) {
      const difference = 2 * (acf[0] - acf[k]) - (k === 1 ? 0 : head);
      head += frame[k] * frame[k];
      sum += difference;
      if (k >= minPeriod) normalised[k - minPeriod] = difference / (sum / k + TINY);
    }
    return normalised;
  }
}
