import { buildResizeWeights } from './build-resize-weights';
import type { ClipFeatures } from './clip-features';

/**
 * A log-mel spectrogram stretched or shrunk to a fixed number of columns, from the clip's first frame
 * to its last, by the triangle filter of `buildResizeWeights`. Decibels are averaged as such.
 * @returns [nMels][columns], the lowest band first
 */
export function normalizeTime(
  { logMel, nMels, frames }: Pick<ClipFeatures, 'logMel' | 'nMels' | 'frames'>,
  columns: number,
): Float32Array {
  const weights = buildResizeWeights(frames, columns);
  const result = new Float32Array(nMels * columns);
  for (let band = 0; band < nMels; band++) {
    for (let column = 0; column < columns; column++) {
      const { first, weights: own } = weights[column];
      let sum = 0;
      for (let i = 0; i < own.length; i++) sum += own[i] * logMel[band * frames + first + i];
      result[band * columns + column] = sum;
    }
  }
  return result;
}
