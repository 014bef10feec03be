/** Predictions whose confidence lies in (from, to]. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** mean confidence of the bin; null where it is empty */
  readonly confidence: number | null;
  /** share of the bin's predictions that are right; null where it is empty */
  readonly accuracy: number | null;
}

/** As Guo et al. (2017). */
const BINS = 15;

/**
 * Sorts predictions into bins of equal width by their confidence: what a reliability plot draws.
 * Source: Guo, Pleiss, Sun & Weinberger (2017), On calibration of modern neural networks, section 2.
 * @param confidence probability of each predicted label, 0..1
 * @param isRight whether each prediction is right
 */
export function reliabilityBins(
  confidence: ArrayLike<number>,
  isRight: ArrayLike<boolean>,
  bins = BINS,
): ReliabilityBin[] {
  const counts = new Uint32Array(bins);
  const hits = new Uint32Array(bins);
  const sums = new Float64Array(bins);
  for (let i = 0; i < confidence.length; i++) {
    const bin = Math.min(bins - 1, Math.max(0, Math.ceil(confidence[i] * bins) - 1));
    counts[bin]++;
    sums[bin] += confidence[i];
    if (isRight[i]) hits[bin]++;
  }
  return Array.from({ length: bins }, (_, bin) => {
    const n = counts[bin];
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      n,
      confidence: n > 0 ? sums[bin] / n : null,
      accuracy: n > 0 ? hits[bin] / n : null,
    };
  });
}
