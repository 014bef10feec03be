import type { z } from 'zod';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { writeCsv } from '../experiments/write-csv';
import { findClipOrder } from './find-clip-order';
import { readClipRows } from './read-clip-rows';
import { type ClipRow, exportClipsInput } from './schema';

const BATCH = 1000;

const COLUMNS = [
  'path',
  'actor',
  'gender',
  'emotion',
  'intensity',
  'statement',
  'repetition',
  'durationSec',
  'rmsDbfs',
  'duplicateCount',
  'id',
] as const satisfies readonly (keyof ClipRow)[];

const cellsOf = (row: ClipRow) => COLUMNS.map((name) => row[name] ?? '');

const objectOf = (row: ClipRow) => Object.fromEntries(COLUMNS.map((name) => [name, row[name]]));

/** A list of clips as a file that is written while it is read. */
export interface ClipExport {
  readonly name: string;
  readonly text: AsyncGenerator<string, void>;
}

async function* batches(ids: readonly string[]): AsyncGenerator<ClipRow[], void> {
  for (let at = 0; at < ids.length; at += BATCH) yield readClipRows(ids.slice(at, at + BATCH));
}

async function* writeRows(ids: readonly string[], format: 'csv' | 'json') {
  let separator = '';
  yield format === 'csv' ? writeCsv([COLUMNS]) : '[';
  for await (const rows of batches(ids)) {
    if (format === 'csv') yield writeCsv(rows.map(cellsOf));
    else {
      for (const row of rows) {
        yield `${separator}\n${JSON.stringify(objectOf(row))}`;
        separator = ',';
      }
    }
  }
  if (format === 'json') yield '\n]\n';
}

/** The clips of a list in its order, without sound and peaks. */
export async function exportClips(
  viewer: Viewer,
  input: z.input<typeof exportClipsInput>,
): Promise<ClipExport> {
  const { datasetId, format, ...filter } = exportClipsInput.parse(input);
  const dataset = await findReadableDataset(viewer, datasetId);
  const { ids } = await findClipOrder(dataset, filter);
  return { name: dataset.name, text: writeRows(ids, format) };
}
