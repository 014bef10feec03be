import { columnMeans } from './column-means';
import type { Matrix } from './matrix';

/**
 * C = (X − m)ᵀ(X − m) / (n − 1), as `numpy.cov(X, rowvar=False)`; noughts for fewer than two rows.
 * @returns [columns][columns], symmetric
 */
export function covariance(matrix: Matrix): Float64Array {
  const { values, rows, columns } = matrix;
  const means = columnMeans(matrix);
  const result = new Float64Array(columns * columns);
  const centred = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < columns; c++) centred[c] = values[row * columns + c] - means[c];
    for (let i = 0; i < columns; i++) {
      const left = centred[i];
      for (let j = i; j < columns; j++) result[i * columns + j] += left * centred[j];
    }
  }
  const degrees = Math.max(1, rows - 1);
  for (let i = 0; i < columns; i++) {
    for (let j = i; j < columns; j++) {
      const value = result[i * columns + j] / degrees;
      result[i * columns + j] = value;
      result[j * columns + i] = value;
    }
  }
  return result;
}
