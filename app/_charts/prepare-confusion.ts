/** Counts of clips or ratings: `matrix[row][column]`. */
export interface ConfusionCounts {
  readonly labels: readonly string[];
  /** what stands over the columns where that is not the labels themselves */
  readonly columns?: readonly string[];
  readonly matrix: readonly (readonly number[])[];
}

export interface ConfusionCell {
  readonly trueKey: string;
  readonly predictedKey: string;
  readonly count: number;
  /** of the row, 0..1; null where the row is empty */
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
  readonly columns: readonly string[];
  /** counts of each column */
  readonly columnTotals: readonly number[];
  readonly n: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Counts with their share of the row (the true class), totals of rows and columns. */
export function prepareConfusion(counted: ConfusionCounts): ConfusionFigures {
  const { labels, columns = labels, matrix } = counted;
  const rows = labels.map((trueKey, trueIndex) => {
    const counts = columns.map((_, predictedIndex) => matrix[trueIndex]?.[predictedIndex] ?? 0);
    const total = sum(counts);
    const cells = counts.map((count, predictedIndex) => ({
      trueKey,
      predictedKey: columns[predictedIndex] ?? '',
      count,
      share: total > 0 ? count / total : null,
      correct: columns[predictedIndex] === trueKey,
    }));
    return { key: trueKey, cells, total };
  });
  const columnTotals = columns.map((_, column) => sum(rows.map((row) => row.cells[column].count)));
  return { rows, columns, columnTotals, n: sum(columnTotals) };
}
