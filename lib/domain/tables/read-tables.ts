import { isTableName } from '@/lib/core/metadata/find-label-sources';
import type { LabelSource } from '@/lib/core/metadata/labelling';
import type { MetadataTable } from '@/lib/core/metadata/metadata-table';
import { decodeText } from './decode-text';
import { parseCsv } from './parse-csv';
import { parseJsonLines } from './parse-json-lines';
import { readAudformat } from './read-audformat';

/** The bytes of files by their paths. */
export type TableFiles = ReadonlyMap<string, Uint8Array>;

/** @throws AppError with the reason why it cannot be read as a table */
function readTable(path: string, text: string): MetadataTable {
  return /\.(jsonl|ndjson)$/i.test(path) ? parseJsonLines(text, path) : parseCsv(text, path);
}

/**
 * The tables of a source; the same code reads them in the browser and in the worker.
 * @throws AppError `invalid` or `too_large` with the reason
 */
export function readTables({ kind, paths }: LabelSource, files: TableFiles): MetadataTable[] {
  const texts = new Map(
    paths
      .filter(isTableName)
      .map((path) => [path, decodeText(files.get(path) ?? new Uint8Array(), path)]),
  );
  if (kind === 'folders') return [];
  if (kind === 'table') return [...texts].map(([path, text]) => readTable(path, text));
  const header = paths.find((path) => path.endsWith('.yaml')) ?? '';
  return [readAudformat(header, texts)];
}
