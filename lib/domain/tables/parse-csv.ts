import Papa from 'papaparse';
import { AppError } from '@/lib/core/app-error';
import type { MetadataRow, MetadataTable } from '@/lib/core/metadata/metadata-table';
import { cleanCell } from './clean-cell';

const DELIMITERS = [',', ';', '\t', '|'];

/** Names of the columns; those without one, or with one that came before, get a name of their own. */
function nameColumns(head: readonly string[]): string[] {
  const seen = new Set<string>();
  return head.map((cell, i) => {
    let name = cleanCell(cell) || `column ${i + 1}`;
    while (seen.has(name)) name = `${name} (${i + 1})`;
    seen.add(name);
    return name;
  });
}

const countBreaks = (cell: string): number => cell.split('\n').length - 1;

function toRows(records: readonly string[][], columns: readonly string[]): MetadataRow[] {
  let line = 1 + (records[0] ?? []).reduce((sum, cell) => sum + countBreaks(cell), 0);
  const rows: MetadataRow[] = [];
  for (const record of records.slice(1)) {
    line += 1;
    const isEmpty = record.every((cell) => cell.trim() === '');
    const cells = columns.map((column, i) => [column, cleanCell(record[i] ?? '')] as const);
    if (!isEmpty) rows.push({ line, cells: Object.fromEntries(cells) });
    line += record.reduce((sum, cell) => sum + countBreaks(cell), 0);
  }
  return rows;
}

/**
 * Reads a table whose first record names its columns, quoted as in RFC 4180 and parted by commas,
 * semicolons, tabs or bars.
 * @throws AppError `invalid` where there is no table
 */
export function parseCsv(text: string, path: string): MetadataTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimitersToGuess: DELIMITERS,
    newline: '\n',
  });
  const [head] = data;
  if (!head || head.every((cell) => cell.trim() === '')) {
    throw new AppError(
      'invalid',
      `${path} holds no table: its first line has to name the columns.`,
    );
  }
  const columns = nameColumns(head);
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    const line = (quotes.row ?? 0) + 1;
    throw new AppError('invalid', `${path} has a quotation mark out of place near line ${line}.`);
  }
  const long = data.filter((record) =>
    record.slice(columns.length).some((cell) => cell.trim()),
  ).length;
  const remarks =
    long > 0 ? [`${long} rows of ${path} have more cells than there are columns.`] : [];
  return { path, columns, rows: toRows(data, columns), remarks };
}
