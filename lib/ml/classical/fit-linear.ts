import { fitLinearSvm } from './fit-linear-svm';
import { fitLogisticRegression } from './fit-logistic-regression';
import type { LinearModel } from './linear-model';
import { spanRows } from './row-space';
import type { WeightedRows } from './weighted-rows';

export const LINEAR_KINDS = ['logistic-regression', 'linear-svm'] as const;

export type LinearKind = (typeof LINEAR_KINDS)[number];

/** Fits a model for one c after another, by rising c; each starts at the one before where that helps. */
export type FitLinear = (c: number) => LinearModel;

/**
 * Prepares the fits of one kind on some rows: where there are more columns than rows, in the space
 * that the rows span, which gives the same model sooner.
 */
export function prepareFits(kind: LinearKind, rows: WeightedRows): FitLinear {
  const isWide = rows.columns > rows.rows;
  const space = isWide ? spanRows(rows.values, rows.rows, rows.columns) : null;
  const narrow = space
    ? { ...rows, values: space.coordinates, columns: rows.rows, isTriangular: true }
    : rows;
  let last: LinearModel | undefined;
  return (c) => {
    last = kind === 'linear-svm' ? fitLinearSvm(narrow, c) : fitLogisticRegression(narrow, c, last);
    if (!space) return last;
    const coefficients = space.toColumns(last.coefficients, last.classCount);
    return { ...last, columns: rows.columns, coefficients };
  };
}
