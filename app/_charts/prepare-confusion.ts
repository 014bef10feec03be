import type { ConfusionView } from '@/lib/domain/experiments/schema';

export interface ConfusionCell {
  readonly trueKey: string;
  readonly predictedKey: string;
  readonly count: number;
  /** of the row, 0..1; null where the test part holds no clip of this class */
  readonly share: number | null;
  readonly correct: boolean;
}

export interface ConfusionRow {
  readonly key: string;
  readonly cells: readonly ConfusionCell[];
  readonly total: number;
}

export interface ConfusionFigures {
  readonly rows: readonly ConfusionRow[];
  /** clips predicted as each label */
  readonly columnTotals: readonly number[];
  readonly n: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Counts with their share of the row (the true class), totals of rows and columns. */
export function prepareConfusion({ labels, matrix }: ConfusionView): ConfusionFigures {
  const rows = labels.map((trueKey, trueIndex) => {
    const counts = labels.map((_, predictedIndex) => matrix[trueIndex]?.[predictedIndex] ?? 0);
    const total = sum(counts);
    const cells = counts.map((count, predictedIndex) => ({
      trueKey,
      predictedKey: labels[predictedIndex] ?? '',
      count,
      share: total > 0 ? count / total : null,
      correct: predictedIndex === trueIndex,
    }));
    return { key: trueKey, cells, total };
  });
  const columnTotals = labels.map((_, column) => sum(rows.map((row) => row.cells[column].count)));
  return { rows, columnTotals, n: sum(columnTotals) };
}
