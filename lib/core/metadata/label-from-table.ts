import type { ParsedClipName } from '../corpora/corpus';
import { keepAside } from '../corpora/name-clip';
import { indexFiles } from './index-files';
import type { Labelling } from './labelling';
import type { MetadataRow, MetadataTable } from './metadata-table';
import { readRow } from './read-row';

/** A row that could not be used, with where it stands. */
export interface RowNote {
  readonly table: string;
  readonly line: number;
  readonly file: string;
  readonly reason: string;
}

/** What tables say of a drop's files, and what does not fit. */
export interface TableReading {
  /** what each file that has a row is */
  readonly byPath: ReadonlyMap<string, ParsedClipName>;
  /** rows for which there is no file, or no single one */
  readonly lostRows: readonly RowNote[];
  /** files that no row names */
  readonly filesWithoutRow: readonly string[];
  /** files whose rows contradict each other */
  readonly conflicts: readonly string[];
  /** further rows that say the same again */
  readonly repeatedRows: number;
}

interface Found {
  readonly parsed: ParsedClipName;
  readonly lines: number[];
  contradicts: boolean;
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const WHY = {
  none: 'There is no such file in the drop.',
  several: 'Several files of the drop fit.',
} as const;

/** What rows say, apart from columns that nothing is made of: they may differ. */
const essence = (parsed: ParsedClipName): string =>
  JSON.stringify(parsed.ok ? { ...parsed.clip, attributes: {} } : parsed);

function addRow(
  found: Map<string, Found>,
  path: string,
  { line, parsed }: { line: number; parsed: ParsedClipName },
): void {
  const before = found.get(path);
  if (!before) found.set(path, { parsed, lines: [line], contradicts: false });
  else {
    before.lines.push(line);
    before.contradicts ||= essence(before.parsed) !== essence(parsed);
  }
}

const outcomeOf = ({ parsed, lines, contradicts }: Found): ParsedClipName =>
  contradicts
    ? keepAside(
        `Lines ${lines.slice(0, 5).join(', ')} of the table contradict each other about it.`,
      )
    : parsed;

/**
 * Gives a drop's files the labels of their rows. The same function tells the person who checks an
 * import and the worker that does it. Files without a row, with contradicting rows or without a label
 * are kept aside with the reason; nothing is guessed.
 * @param paths audio files of the drop, `/` between folders
 */
export function labelFromTable(
  tables: readonly MetadataTable[],
  paths: readonly string[],
  labelling: Labelling,
): TableReading {
  const index = indexFiles(paths);
  const found = new Map<string, Found>();
  const lostRows: RowNote[] = [];
  const place = (table: MetadataTable, row: MetadataRow): void => {
    const file = row.cells[labelling.columns.file ?? ''] ?? '';
    const match = file === '' ? 'none' : index.find(file, folderOf(table.path));
    if (typeof match === 'string') {
      const reason = file === '' ? 'It names no file.' : WHY[match];
      lostRows.push({ table: table.path, line: row.line, file, reason });
    } else {
      const parsed = readRow(match.path, row, labelling);
      addRow(found, match.path, { line: row.line, parsed });
    }
  };
  for (const table of tables) for (const row of table.rows) place(table, row);
  return {
    byPath: new Map([...found].map(([path, one]) => [path, outcomeOf(one)])),
    lostRows,
    filesWithoutRow: paths.filter((path) => !found.has(path)),
    conflicts: [...found].filter(([, one]) => one.contradicts).map(([path]) => path),
    repeatedRows: [...found.values()].reduce(
      (sum, { lines, contradicts }) => sum + (contradicts ? 0 : lines.length - 1),
      0,
    ),
  };
}
