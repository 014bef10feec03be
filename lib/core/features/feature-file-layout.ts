/** Magic (big endian), header length and CRC-32 of all that follows (little endian). */
export const FEATURE_PREFIX_BYTES = 12;

const OLDER_ARRAYS = ['logMel', 'centroidHz', 'pitchHz', 'rms'] as const;

/** The formats by their first four bytes, "PSF1" and "PSF2", with the order of the arrays. */
export const FEATURE_FORMATS = [
  { magic: 0x50534631, arrays: OLDER_ARRAYS },
  { magic: 0x50534632, arrays: [...OLDER_ARRAYS, 'voicing', 'voiced'] },
] as const;

export type FeatureFormat = (typeof FEATURE_FORMATS)[number];

export type FeatureArrayName = FeatureFormat['arrays'][number];

export interface FeatureHeader {
  readonly frames: number;
  readonly nMels: number;
}

/** Number of 32-bit floats in one array. */
export function featureArrayLength(name: FeatureArrayName, header: FeatureHeader): number {
  return name === 'logMel' ? header.frames * header.nMels : header.frames;
}
