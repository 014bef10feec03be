/** scores[k] = bias[k] + Σⱼ x[j] · coefficients[j][k] */
export interface LinearModel {
  readonly columns: number;
  readonly classCount: number;
  /** [columns][classCount] */
  readonly coefficients: Float64Array;
  /** [classCount] */
  readonly bias: Float64Array;
}

/** Scores of the rows of a matrix [rows][columns]: [rows][classCount]. */
export function scoreRows(model: LinearModel, values: Float64Array): Float64Array {
  const { columns, classCount, coefficients, bias } = model;
  const rows = values.length / columns;
  const scores = new Float64Array(rows * classCount);
  for (let row = 0; row < rows; row++) {
    const out = scores.subarray(row * classCount, (row + 1) * classCount);
    out.set(bias);
    for (let j = 0; j < columns; j++) {
      const x = values[row * columns + j];
      for (let k = 0; k < classCount; k++) out[k] += x * coefficients[j * classCount + k];
    }
  }
  return scores;
}
