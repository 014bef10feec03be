import type { Tensor4D } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';
import type { ImageRows } from './training-task';

/** Copies these rows into a float32 tensor [rows, h, w, c], bytes times their scale. */
export function gatherImages(tf: Tf, inputs: ImageRows, rows: ArrayLike<number>): Tensor4D {
  const { data, scale = 1 } = inputs;
  const [, height, width, channels] = inputs.shape;
  const size = height * width * channels;
  const batch = new Float32Array(rows.length * size);
  for (let index = 0; index < rows.length; index++) {
    const row = data.subarray(rows[index] * size, (rows[index] + 1) * size);
    batch.set(row, index * size);
  }
  if (data instanceof Uint8Array) for (let at = 0; at < batch.length; at++) batch[at] *= scale;
  return tf.tensor4d(batch, [rows.length, height, width, channels]);
}
