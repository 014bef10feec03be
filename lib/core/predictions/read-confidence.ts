import { AppError } from '../app-error';
import type { MetadataRow } from '../metadata/metadata-table';

/** Probabilities are often written with few digits; more than this is no rounding. */
const TOLERANCE = 0.02;
const PREFIXES = ['', 'p_', 'prob_'];

interface Given {
  readonly rows: readonly MetadataRow[];
  readonly columns: readonly string[];
  /** columns that hold something else */
  readonly taken: readonly string[];
  readonly labels: readonly string[];
}

const readShare = (cell: string | undefined): number =>
  cell === undefined || cell === '' ? Number.NaN : Number(cell);

const isShare = (value: number): boolean => value >= 0 && value <= 1;

function columnOf(label: string, columns: readonly string[]): string | undefined {
  return PREFIXES.map((prefix) => prefix + label).find((name) => columns.includes(name));
}

/** Columns of labels that neither occur as true nor as predicted: shares all the way down. */
function columnsOfOtherLabels(
  { rows }: Given,
  free: readonly string[],
  found: readonly string[],
): string[] {
  const prefix = PREFIXES.slice(1).find((p) => found.every((name) => name.startsWith(p)));
  return free.filter(
    (name) =>
      !found.includes(name) &&
      (prefix === undefined || name.startsWith(prefix)) &&
      rows.every(({ cells }) => isShare(readShare(cells[name]))),
  );
}

const sumOf = ({ cells }: MetadataRow, columns: readonly string[]): number =>
  columns.reduce((sum, name) => sum + readShare(cells[name]), 0);

const isOne = (sum: number): boolean => Math.abs(sum - 1) <= TOLERANCE;

function checkSums(rows: readonly MetadataRow[], columns: readonly string[]): void {
  const row = rows.find((one) => !isOne(sumOf(one, columns)));
  if (!row) return;
  throw new AppError(
    'invalid',
    `The probabilities of line ${row.line} (${columns.join(', ')}) sum to ${sumOf(row, columns).toFixed(4)}, not to 1. Nothing was scored.`,
  );
}

function checkShares(rows: readonly MetadataRow[], columns: readonly string[]): void {
  for (const { line, cells } of rows) {
    const wrong = columns.find((name) => !isShare(readShare(cells[name])));
    if (wrong === undefined) continue;
    throw new AppError(
      'invalid',
      `Line ${line} has “${cells[wrong] ?? ''}” for ${wrong}: a probability lies between 0 and 1, with a point for its decimals. Nothing was scored.`,
    );
  }
}

/**
 * The probability of each clip's predicted label, from a column per label, named as the label or with
 * `p_` or `prob_` before it.
 * @param predictedOf index into `labels` of each row
 * @returns null where there is no column of any label
 * @throws AppError `invalid` where some labels have a column and others none, a cell is no probability,
 * or a row does not sum to 1
 */
export function readConfidence(given: Given, predictedOf: Int32Array): Float64Array | null {
  const { rows, columns, taken, labels } = given;
  const free = columns.filter((name) => !taken.includes(name));
  const byLabel = labels.map((label) => columnOf(label, free));
  const found = byLabel.filter((name) => name !== undefined);
  if (found.length === 0) return null;
  const missing = labels.find((_, index) => byLabel[index] === undefined);
  if (missing !== undefined) {
    throw new AppError(
      'invalid',
      `There are probabilities (${found.join(', ')}), but none for “${missing}”. Give a column for every label, or none. Nothing was scored.`,
    );
  }
  checkShares(rows, found);
  const others = columnsOfOtherLabels(given, free, found);
  const all = rows.every((row) => isOne(sumOf(row, found))) ? found : [...found, ...others];
  checkSums(rows, all);
  return Float64Array.from(rows, ({ cells }, row) =>
    readShare(cells[found[predictedOf[row]] as string]),
  );
}
