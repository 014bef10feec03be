import { AppError } from '@/lib/core/app-error';
import type { MetadataTable } from '@/lib/core/metadata/metadata-table';
import { type AudformatHeader, readAudformatHeader } from './audformat-header';
import { parseCsv } from './parse-csv';

type Cells = Record<string, string>;
type Texts = ReadonlyMap<string, string>;

interface Database {
  readonly path: string;
  readonly header: AudformatHeader;
  /** a table by its id; null where it is not stored as CSV */
  readonly table: (id: string) => MetadataTable | null;
}

const asCells = (value: unknown): Cells =>
  value instanceof Object
    ? Object.fromEntries(Object.entries(value).map(([name, word]) => [name, String(word ?? '')]))
    : {};

/** What a scheme's labels mean, as further columns: `speaker` 3 gives `speaker.gender` male. */
function readMeanings({ header, table }: Database, scheme: string): Map<string, Cells> {
  const { labels } = header.schemes[scheme] ?? {};
  if (typeof labels === 'string') {
    const rows = table(labels)?.rows ?? [];
    return new Map(rows.map(({ cells }) => [Object.values(cells)[0] ?? '', cells]));
  }
  if (!labels || Array.isArray(labels)) return new Map();
  return new Map(
    Object.entries(labels).map(([label, meaning]) => [
      label,
      meaning instanceof Object ? asCells(meaning) : { text: String(meaning ?? '') },
    ]),
  );
}

function addMeanings(
  rows: Iterable<Cells>,
  column: string,
  meanings: ReadonlyMap<string, Cells>,
): void {
  for (const cells of rows) {
    const meaning = meanings.get(cells[column] ?? '') ?? {};
    for (const [name, word] of Object.entries(meaning)) {
      if (name !== column) cells[`${column}.${name}`] = word;
    }
  }
}

interface Joined {
  readonly byFile: Map<string, { readonly line: number; readonly cells: Cells }>;
  readonly remarks: string[];
}

function joinTable({ byFile, remarks }: Joined, database: Database, id: string): void {
  const { type, columns } = database.header.tables[id] ?? { type: 'filewise', columns: {} };
  if (type === 'segmented') {
    remarks.push(`The table “${id}” is of segments inside of files; it is not read.`);
    return;
  }
  const table = database.table(id);
  if (!table) {
    remarks.push(
      `The table “${id}” is not there as CSV; save the database with storage_format="csv".`,
    );
    return;
  }
  for (const { line, cells } of table.rows) {
    const file = cells.file ?? '';
    const before = byFile.get(file);
    if (before) Object.assign(before.cells, cells);
    else byFile.set(file, { line, cells: { ...cells } });
  }
  for (const [column, { scheme_id: scheme }] of Object.entries(columns)) {
    const meanings = scheme ? readMeanings(database, scheme) : new Map<string, Cells>();
    addMeanings(
      [...byFile.values()].map(({ cells }) => cells),
      column,
      meanings,
    );
  }
}

/**
 * Reads an audformat database with CSV tables as one table: its filewise tables joined by file, with
 * what the schemes say of their labels.
 * Source: https://audeering.github.io/audformat/data-tables.html
 * @param texts header and tables by their paths
 * @throws AppError `invalid` where there is no table to read
 */
export function readAudformat(path: string, texts: Texts): MetadataTable {
  const header = readAudformatHeader(texts.get(path) ?? '', path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const table = (id: string): MetadataTable | null => {
    const at = `${folder}db.${id}.csv`;
    const text = texts.get(at);
    return text === undefined ? null : parseCsv(text, at);
  };
  const joined: Joined = { byFile: new Map(), remarks: [] };
  for (const id of Object.keys(header.tables)) joinTable(joined, { path, header, table }, id);
  const rows = [...joined.byFile.values()];
  if (rows.length === 0) {
    throw new AppError('invalid', [`${path} has no table of files.`, ...joined.remarks].join(' '));
  }
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return { path, columns, rows, remarks: joined.remarks };
}
