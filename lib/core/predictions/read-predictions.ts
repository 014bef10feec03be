import { AppError } from '../app-error';
import type { MetadataRow, MetadataTable } from '../metadata/metadata-table';
import { findColumns, type PredictionColumns } from './find-columns';
import type { Predictions } from './predictions';
import { readConfidence } from './read-confidence';

function checkCells(rows: readonly MetadataRow[], columns: readonly string[]): void {
  for (const { line, cells } of rows) {
    const empty = columns.find((name) => !cells[name]);
    if (empty === undefined) continue;
    throw new AppError('invalid', `Line ${line} has nothing for “${empty}”. Nothing was scored.`);
  }
}

/** A clip that counts twice would make every figure look surer than it is. */
function checkIds(rows: readonly MetadataRow[], { id }: PredictionColumns): void {
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const word = cells[id] ?? '';
    const before = lines.get(word);
    if (before !== undefined) {
      throw new AppError(
        'invalid',
        `Lines ${before} and ${line} are both of “${word}”; each clip may stand there once. Nothing was scored.`,
      );
    }
    lines.set(word, line);
  }
}

/**
 * Reads a table of predictions: a row per clip with what is true and what was predicted, perhaps whose
 * it is, perhaps a probability for each label.
 * @throws AppError `invalid` with the line, where it cannot be read as that
 */
export function readPredictions(table: MetadataTable): Predictions {
  const { rows } = table;
  const columns = findColumns(table.columns);
  if (rows.length === 0) {
    throw new AppError('invalid', 'The file names its columns, but holds no row to score.');
  }
  const taken = [columns.id, columns.true, columns.predicted, columns.group].filter(
    (name) => name !== null,
  );
  checkCells(rows, taken);
  checkIds(rows, columns);
  const wordsOf = (column: string): string[] => rows.map(({ cells }) => cells[column] as string);
  const isTrue = wordsOf(columns.true);
  const isPredicted = wordsOf(columns.predicted);
  const labels = [...new Set([...isTrue, ...isPredicted])].sort();
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const indices = (words: readonly string[]): Int32Array =>
    Int32Array.from(words, (word) => indexOf.get(word) as number);
  const predIdx = indices(isPredicted);
  return {
    labels,
    trueIdx: indices(isTrue),
    predIdx,
    groups: columns.group === null ? null : wordsOf(columns.group),
    confidence: readConfidence({ rows, columns: table.columns, taken, labels }, predIdx),
  };
}
