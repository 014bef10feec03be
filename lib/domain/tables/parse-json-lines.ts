import { AppError } from '@/lib/core/app-error';
import type { MetadataRow, MetadataTable } from '@/lib/core/metadata/metadata-table';
import { cleanCell } from './clean-cell';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value instanceof Object && !Array.isArray(value);

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return cleanCell(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function parseLine(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads JSON Lines: one object a line, whose names are the columns.
 * @throws AppError `invalid` where a line is no object
 */
export function parseJsonLines(text: string, path: string): MetadataTable {
  const rows: MetadataRow[] = [];
  const columns = new Set<string>();
  text.split(/\r\n?|\n/).forEach((words, i) => {
    if (words.trim() === '') return;
    const record = parseLine(words);
    if (!record) throw new AppError('invalid', `Line ${i + 1} of ${path} is no JSON object.`);
    const cells = Object.entries(record).map(
      ([name, value]) => [cleanCell(name), toCell(value)] as const,
    );
    for (const [name] of cells) columns.add(name);
    rows.push({ line: i + 1, cells: Object.fromEntries(cells) });
  });
  if (rows.length === 0) throw new AppError('invalid', `${path} holds no row.`);
  return { path, columns: [...columns], rows, remarks: [] };
}
