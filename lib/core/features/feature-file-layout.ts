import type { ClipFeatures } from './clip-features';

/** First four bytes of a feature file: "PSF1". */
export const FEATURE_MAGIC = 0x50534631;

/** Magic (big endian), header length and CRC-32 of all that follows (little endian). */
export const FEATURE_PREFIX_BYTES = 12;

/** The order of the arrays behind the header. */
export const FEATURE_ARRAYS = ['logMel', 'centroidHz', 'pitchHz', 'rms'] as const;

export interface FeatureHeader {
  readonly frames: number;
  readonly nMels: number;
}

/** Number of 32-bit floats in one array. */
export function featureArrayLength(
  name: (typeof FEATURE_ARRAYS)[number] & keyof ClipFeatures,
  header: FeatureHeader,
): number {
  return name === 'logMel' ? header.frames * header.nMels : header.frames;
}
