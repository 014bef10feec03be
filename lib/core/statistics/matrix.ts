/** Rows of equal length in one array, [rows][columns]. */
export interface Matrix {
  readonly values: Float32Array;
  readonly rows: number;
  readonly columns: number;
}
