import { AppError } from '@/lib/core/app-error';

/** Rows written in an orthonormal basis of the space that they span. */
export interface RowSpace {
  /** [rows][rows], lower triangular: rows have the same products as before */
  readonly coordinates: Float64Array;
  /** Coefficients in the basis, [rows][classes], as coefficients of the columns, [columns][classes]. */
  readonly toColumns: (coefficients: Float64Array, classCount: number) => Float64Array;
}

/** Added to the Gram matrix's diagonal, as a share of its mean: rows may repeat each other. */
const JITTER = 1e-9;

/** X Xᵀ, [rows][rows], both triangles. */
function gramMatrix(values: Float64Array, rows: number, columns: number): Float64Array {
  const gram = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) {
    const a = values.subarray(i * columns, (i + 1) * columns);
    for (let j = 0; j <= i; j++) {
      const b = values.subarray(j * columns, (j + 1) * columns);
      let sum = 0;
      for (let k = 0; k < columns; k++) sum += a[k] * b[k];
      gram[i * rows + j] = sum;
      gram[j * rows + i] = sum;
    }
  }
  return gram;
}

/** Cholesky's L with L Lᵀ = the matrix, in place in its lower triangle; the upper one becomes 0. */
function factorInPlace(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j];
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k] * matrix[j * size + k];
      if (i === j && !(sum > 0)) {
        throw new AppError('invalid', 'The inputs cannot be told apart: all are one and the same.');
      }
      matrix[i * size + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * size + j];
    }
    matrix.fill(0, i * size + i + 1, (i + 1) * size);
  }
}

/** Solves Lᵀ A = V for every class, in place. */
function solveTransposed(lower: Float64Array, v: Float64Array, classes: number): void {
  const size = Math.sqrt(lower.length);
  for (let i = size - 1; i >= 0; i--) {
    for (let k = 0; k < classes; k++) {
      let sum = v[i * classes + k];
      for (let j = i + 1; j < size; j++) sum -= lower[j * size + i] * v[j * classes + k];
      v[i * classes + k] = sum / lower[i * size + i];
    }
  }
}

/**
 * A linear model with a ridge penalty has its coefficients in the span of its rows (the representer
 * theorem), so where there are more columns than rows it is fitted on the rows' coordinates in an
 * orthonormal basis Q of that span: X = L Q with X Xᵀ = L Lᵀ, and the solution of L is that of X.
 * Source: Schölkopf, Herbrich & Smola (2001), A generalized representer theorem, COLT; Hastie &
 * Tibshirani (2004), Efficient quadratic regularization for expression arrays, Biostatistics 5(3).
 * @param values [rows][columns]
 */
export function spanRows(values: Float64Array, rows: number, columns: number): RowSpace {
  const lower = gramMatrix(values, rows, columns);
  let trace = 0;
  for (let i = 0; i < rows; i++) trace += lower[i * rows + i];
  for (let i = 0; i < rows; i++) lower[i * rows + i] += (JITTER * trace) / rows;
  factorInPlace(lower, rows);
  return {
    coordinates: lower,
    toColumns(coefficients, classCount) {
      const dual = Float64Array.from(coefficients);
      solveTransposed(lower, dual, classCount);
      const primal = new Float64Array(columns * classCount);
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
          const x = values[i * columns + j];
          for (let k = 0; k < classCount; k++) {
            primal[j * classCount + k] += x * dual[i * classCount + k];
          }
        }
      }
      return primal;
    },
  };
}
