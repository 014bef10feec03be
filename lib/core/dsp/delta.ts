import { AppError } from '../app-error';
import { deltaWeights } from './delta-weights';

export interface DeltaSpec {
  readonly frames: number;
  /** Frames that a value is fitted over, odd; librosa's default is 9. */
  readonly width: number;
  /** 1 for delta, 2 for delta-delta. */
  readonly order: number;
}

/**
 * Local derivative of each row by frame: that of a polynomial of `order` fitted over `width` frames.
 * Within half a width of an end the polynomial of the first or last `width` frames goes on; its
 * order-th derivative is constant.
 * Source: librosa.feature.delta (mode='interp'), which is scipy.signal.savgol_filter.
 * @param rows row-major [rows][frames]
 * @returns the same shape
 * @throws AppError `invalid` where there are fewer frames than `width`
 */
export function delta(rows: Float32Array, { frames, width, order }: DeltaSpec): Float32Array {
  if (frames < width) {
    throw new AppError(
      'invalid',
      `A change over ${width} frames cannot be computed of ${frames}. Take a narrower width or a longer clip.`,
    );
  }
  const weights = deltaWeights(width, order);
  const half = (width - 1) / 2;
  const result = new Float32Array(rows.length);
  for (let from = 0; from < rows.length; from += frames) {
    for (let frame = half; frame < frames - half; frame++) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += weights[i] * rows[from + frame - half + i];
      result[from + frame] = sum;
    }
    result.fill(result[from + half], from, from + half);
    result.fill(result[from + frames - half - 1], from + frames - half, from + frames);
  }
  return result;
}
