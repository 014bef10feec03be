import { columnMeans } from './column-means';
import { covariance } from './covariance';
import type { Matrix } from './matrix';
import { symmetricEigen } from './symmetric-eigen';

export interface PrincipalComponents {
  /** [rows][count]: each row's place along the components */
  readonly scores: Matrix;
  /** of all variance, along each component, the largest first */
  readonly shares: Float64Array;
}

/**
 * Principal components by the eigenvectors of the covariance; signs are fixed by `symmetricEigen`.
 * Source: I. T. Jolliffe, Principal Component Analysis (2002); scikit-learn's `PCA`.
 * @param count components wanted; fewer come of a matrix with fewer columns
 */
export function principalComponents(matrix: Matrix, count: number): PrincipalComponents {
  const { values, rows, columns } = matrix;
  const kept = Math.min(count, columns);
  const means = columnMeans(matrix);
  const { values: variances, vectors } = symmetricEigen(covariance(matrix), columns);
  const total = variances.reduce((sum, variance) => sum + variance, 0);
  const scores = new Float32Array(rows * kept);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < kept; k++) {
      let sum = 0;
      for (let c = 0; c < columns; c++) {
        sum += (values[row * columns + c] - means[c]) * vectors[k * columns + c];
      }
      scores[row * kept + k] = sum;
    }
  }
  const shares = variances
    .slice(0, kept)
    .map((each) => (total > 0 ? Math.max(0, each) / total : 0));
  return { scores: { values: scores, rows, columns: kept }, shares };
}
