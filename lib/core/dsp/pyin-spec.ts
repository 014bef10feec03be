import type { YinSpec } from './yin';

export type PyinSpec = Omit<YinSpec, 'troughThreshold'>;

/** Ten bins a semitone: librosa's resolution = 0.1. */
export const BINS_PER_SEMITONE = 10;

/** Number of pitch bins from fMin to fMax, both included: ⌊120·log2(fMax/fMin)⌋ + 1. */
export function countPitchBins({ fMin, fMax }: PyinSpec): number {
  return Math.floor(12 * BINS_PER_SEMITONE * Math.log2(fMax / fMin)) + 1;
}
