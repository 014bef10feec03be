import type { Matrix } from './matrix';

/** The mean of each column; noughts for a matrix without rows. */
export function columnMeans({ values, rows, columns }: Matrix): Float64Array {
  const means = new Float64Array(columns);
  for (let at = 0; at < rows * columns; at++) means[at % columns] += values[at];
  return rows > 0 ? means.map((sum) => sum / rows) : means;
}
