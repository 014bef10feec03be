import { columnMeans } from './column-means';
import type { Matrix } from './matrix';

/** Below this spread a column is as good as constant, and dividing by it would show rounding errors. */
const LEAST_SPREAD = 1e-9;

/**
 * z = (x − mean) / sd for each column, sd with n in the denominator; a constant column becomes 0.
 * Source: scikit-learn's `StandardScaler`.
 * @returns a new matrix of the same shape
 */
export function standardizeColumns(matrix: Matrix): Matrix {
  const { values, rows, columns } = matrix;
  const means = columnMeans(matrix);
  const spreads = new Float64Array(columns);
  for (let at = 0; at < values.length; at++) {
    const column = at % columns;
    spreads[column] += (values[at] - means[column]) ** 2;
  }
  const factors = spreads.map((sum) => {
    const spread = Math.sqrt(sum / Math.max(1, rows));
    return spread > LEAST_SPREAD ? 1 / spread : 0;
  });
  const result = values.map((value, at) => {
    const column = at % columns;
    return (value - means[column]) * factors[column];
  });
  return { values: result, rows, columns };
}
