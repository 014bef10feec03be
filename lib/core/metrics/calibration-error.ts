import type { ReliabilityBin } from './reliability-bins';

/**
 * Expected calibration error, a fraction of 1: Σ_b n_b/n · |accuracy_b − confidence_b|.
 * Source: Naeini, Cooper & Hauskrecht (2015), Obtaining well calibrated probabilities using Bayesian
 * binning, AAAI; Guo et al. (2017), equation 3.
 * @returns null where nothing was predicted
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number | null {
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  if (n === 0) return null;
  const gaps = bins.map((bin) => bin.n * Math.abs((bin.accuracy ?? 0) - (bin.confidence ?? 0)));
  return gaps.reduce((sum, gap) => sum + gap, 0) / n;
}
