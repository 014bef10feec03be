import { buildResizeWeights, type ResizeWeights } from './build-resize-weights';

export interface Image {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** [height][width][channels] */
  readonly pixels: Float32Array;
}

/**
 * Resizes each axis by the triangle filter of `buildResizeWeights`: rows first, then columns.
 * @returns [height][width][channels]
 */
export function resizeImage(image: Image, height: number, width: number): Float32Array {
  const { channels, pixels } = image;
  const rowLength = image.width * channels;
  const rows = buildResizeWeights(image.height, height);
  const columns = buildResizeWeights(image.width, width);
  const row = new Float64Array(rowLength);
  const result = new Float32Array(height * width * channels);
  let to = 0;
  for (let y = 0; y < height; y++) {
    const { first, weights } = rows[y] as ResizeWeights;
    row.fill(0);
    for (let i = 0; i < weights.length; i++) {
      const at = (first + i) * rowLength;
      const weight = weights[i];
      for (let x = 0; x < rowLength; x++) row[x] += weight * pixels[at + x];
    }
    for (let x = 0; x < width; x++) {
      const column = columns[x] as ResizeWeights;
      for (let c = 0; c < channels; c++) {
        let sum = 0;
        for (let i = 0; i < column.weights.length; i++) {
          sum += column.weights[i] * row[(column.first + i) * channels + c];
        }
        result[to++] = sum;
      }
    }
  }
  return result;
}
