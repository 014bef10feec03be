import type { ImageRows } from './training-task';

/** Copies these rows into [rows][h][w][c] floats, bytes times their scale. */
export function gatherRows(inputs: ImageRows, rows: ArrayLike<number>): Float32Array {
  const { data, scale = 1 } = inputs;
  const [, height, width, channels] = inputs.shape;
  const size = height * width * channels;
  const batch = new Float32Array(rows.length * size);
  for (let index = 0; index < rows.length; index++) {
    const row = data.subarray(rows[index] * size, (rows[index] + 1) * size);
    batch.set(row, index * size);
  }
  if (data instanceof Uint8Array) for (let at = 0; at < batch.length; at++) batch[at] *= scale;
  return batch;
}
