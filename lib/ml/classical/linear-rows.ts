import type { TrainingTask } from '../train/training-task';
import type { WeightedRows } from './weighted-rows';

/** What each column is multiplied by, so that every group of columns counts the same and x² is about 1. */
export function columnScales({ shape, groups }: TrainingTask['inputs']): Float64Array {
  const columns = shape[1] * shape[2] * shape[3];
  const widths = groups ?? [columns];
  const scales = new Float64Array(columns);
  let at = 0;
  for (const width of widths) {
    scales.fill(1 / Math.sqrt(width * widths.length), at, at + width);
    at += width;
  }
  return scales;
}

/** Rows of the inputs as [rows][columns] in 64 bits, each column multiplied by its scale. */
export function readRows(
  { data, scale = 1 }: TrainingTask['inputs'],
  rows: ArrayLike<number>,
  scales: Float64Array,
): Float64Array {
  const columns = scales.length;
  const unit = data instanceof Uint8Array ? scale : 1;
  const values = new Float64Array(rows.length * columns);
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i] * columns;
    for (let j = 0; j < columns; j++) values[i * columns + j] = data[from + j] * unit * scales[j];
  }
  return values;
}

/** The training rows, each once; one that oversampling repeats counts as often as it stands there. */
export function trainingRows(task: TrainingTask, scales: Float64Array): WeightedRows {
  const { parts, labels, classCount, classWeights } = task;
  const times = new Map<number, number>();
  for (const row of parts.train) times.set(row, (times.get(row) ?? 0) + 1);
  const rows = [...times.keys()];
  return {
    values: readRows(task.inputs, rows, scales),
    rows: rows.length,
    columns: scales.length,
    labels: Int32Array.from(rows, (row) => labels[row]),
    classCount,
    weights: Float64Array.from(
      rows,
      (row) => (times.get(row) as number) * (classWeights?.[labels[row]] ?? 1),
    ),
  };
}
