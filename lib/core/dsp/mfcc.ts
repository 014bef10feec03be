import { dctBasis } from './dct-basis';

export interface MfccSpec {
  readonly nMels: number;
  readonly frames: number;
  readonly nMfcc: number;
}

/**
 * Mel-frequency cepstral coefficients: the first nMfcc of each frame's orthonormal DCT-II over the
 * bands. librosa.feature.mfcc does this to decibels with ref 1 and topDb 80.
 * Source: librosa.feature.mfcc (dct_type=2, norm='ortho', lifter=0).
 * @param logMel row-major [nMels][frames] in dB
 * @returns row-major [nMfcc][frames]
 */
export function mfcc(logMel: Float32Array, { nMels, frames, nMfcc }: MfccSpec): Float32Array {
  const basis = dctBasis(nMfcc, nMels);
  const row = new Float64Array(frames);
  const result = new Float32Array(nMfcc * frames);
  for (let k = 0; k < nMfcc; k++) {
    row.fill(0);
    for (let band = 0; band < nMels; band++) {
      const weight = basis[k * nMels + band];
      const from = band * frames;
      for (let frame = 0; frame < frames; frame++) row[frame] += weight * logMel[from + frame];
    }
    result.set(row, k * frames);
  }
  return result;
}
