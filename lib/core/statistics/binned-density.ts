export interface BinnedSample {
  /** how many values fall into each bin */
  readonly counts: readonly number[];
  /** centre of each bin, evenly spaced */
  readonly centres: readonly number[];
  /** quartiles' distance on the scale of the centres */
  readonly iqr: number;
}

export interface Density {
  /** density at each centre; it integrates to 1 */
  readonly density: readonly number[];
  readonly bandwidth: number;
}

/** A normal distribution's quartiles lie this many standard deviations apart. */
const NORMAL_IQR = 1.34;

/** Silverman's rule of thumb: h = 0.9 · min(sd, IQR / 1.34) · n^(−1/5); sd where the IQR is 0. */
function silvermanBandwidth({ counts, centres, iqr }: BinnedSample, n: number): number {
  const mean = counts.reduce((sum, count, i) => sum + count * centres[i], 0) / n;
  const squares = counts.reduce((sum, count, i) => sum + count * (centres[i] - mean) ** 2, 0);
  const sd = Math.sqrt(squares / Math.max(1, n - 1));
  const spread = iqr > 0 ? Math.min(sd, iqr / NORMAL_IQR) : sd;
  return 0.9 * spread * n ** -0.2;
}

/**
 * Gaussian kernel density of binned values; a bandwidth narrower than a bin is widened to one, so that
 * the curve shows no comb.
 * Source: B. W. Silverman, Density Estimation (1986), 3.4.2 (bandwidth) and 3.5 (binned estimate).
 */
export function binnedDensity(sample: BinnedSample): Density {
  const { counts, centres } = sample;
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { density: centres.map(() => 0), bandwidth: 0 };
  const step = centres.length > 1 ? centres[1] - centres[0] : 1;
  const bandwidth = Math.max(step, silvermanBandwidth(sample, n));
  const norm = 1 / (n * bandwidth * Math.sqrt(2 * Math.PI));
  const density = centres.map((x) => {
    let sum = 0;
    for (const [i, count] of counts.entries()) {
      if (count > 0) sum += count * Math.exp(-0.5 * ((x - centres[i]) / bandwidth) ** 2);
    }
    return sum * norm;
  });
  return { density, bandwidth };
}
