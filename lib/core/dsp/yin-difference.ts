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
    private readonly frameLength: number,
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
   * @param centre the frame's middle sample; zeros stand outside the signal
   * @returns values for the periods minPeriod … maxPeriod, overwritten by the next call
   */
  compute(samples: Float32Array, centre: number): Float64Array {
    const { minPeriod, maxPeriod, normalised } = this;
    const start = centre - this.frameLength / 2;
    const acf = this.autocorrelation.compute(samples, start);
    const end = samples.length - start;
    this.energy = acf[0];
    const first = start >= 0 && end > 0 ? samples[start] : 0;
    let head = first * first;
    let sum = 0;
    for (let k = 1; k <= maxPeriod; k++) {
      const difference = 2 * (acf[0] - acf[k]) - (k === 1 ? 0 : head);
      if (k >= -start && k < end) head += samples[start + k] * samples[start + k];
      sum += difference;
      if (k >= minPeriod) normalised[k - minPeriod] = (difference * k) / (sum + TINY * k);
    }
    return normalised;
  }
}
