/** Vectors with their classes, as the linear models are fitted on. */
export interface WeightedRows {
  /** [rows][columns] */
  readonly values: Float64Array;
  readonly rows: number;
  /** Whether row i is 0 from column i + 1 on, so that half of the work can be left out. */
  readonly isTriangular?: boolean;
  readonly columns: number;
  /** One class index per row. */
  readonly labels: Int32Array;
  readonly classCount: number;
  /** How much each row's loss counts; a row that was drawn twice has 2. */
  readonly weights: Float64Array;
}
