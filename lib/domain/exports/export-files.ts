import { stringify } from 'yaml';
import { AUDFORMAT_TABLES } from '@/lib/core/exports/audformat-tables';
import { buildAudformatHeader } from '@/lib/core/exports/build-audformat-header';
import { buildCroissant, type CroissantTable } from '@/lib/core/exports/build-croissant';
import { buildReadme } from '@/lib/core/exports/build-readme';
import type { ExportRow, ExportSubject } from '@/lib/core/exports/export-row';
import { LABEL_COLUMNS, type TableColumn, tabulate } from '@/lib/core/exports/label-table';
import { sha256 } from '@/lib/platform/hash';
import { writeCsv } from '../experiments/write-csv';
import type { ExportFormat } from './schema';

/** A file of an export that is not audio. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface ExportContent {
  readonly subject: ExportSubject;
  readonly rows: readonly ExportRow[];
  readonly pageUrl: string;
}

interface Table extends TextFile {
  readonly columns: readonly TableColumn[];
}

const toTable = (
  path: string,
  columns: readonly TableColumn[],
  rows: readonly ExportRow[],
): Table => ({ path, columns, text: writeCsv(tabulate(columns, rows)) });

const TABLES: Record<ExportFormat, (rows: readonly ExportRow[]) => Table[]> = {
  audiofolder: (rows) => [toTable('metadata.csv', LABEL_COLUMNS, rows)],
  csv: (rows) => [toTable('labels.csv', LABEL_COLUMNS, rows)],
  audformat: (rows) =>
    Object.entries(AUDFORMAT_TABLES).map(([id, columns]) => toTable(`db.${id}.csv`, columns, rows)),
};

/** How Croissant refers to a table that is had under an address. */
export function describeTable({ path, columns, text }: Table, contentUrl = path): CroissantTable {
  const bytes = Buffer.from(text);
  const facts = { sizeBytes: bytes.length, sha256: sha256(bytes) };
  return { fileName: path, contentUrl, columns, ...facts };
}

/** The table of labels by itself. */
export const labelsTable = (rows: readonly ExportRow[]): Table => TABLES.csv(rows)[0];

function endingsOf({ subject, rows }: ExportContent): string[] {
  if (subject.audio === null) return [];
  const endings = rows.map(({ fileName }) => fileName.split('.').at(-1)?.toLowerCase() ?? '');
  return [...new Set(endings)].sort();
}

/** Everything of an export but the audio: tables, header, README and Croissant metadata. */
export function buildTextFiles(format: ExportFormat, content: ExportContent): TextFile[] {
  const { subject, rows, pageUrl } = content;
  const tables = TABLES[format](rows);
  const croissant = buildCroissant({
    subject,
    pageUrl,
    tables: tables.map((table) => describeTable(table)),
    audioEndings: endingsOf(content),
  });
  const header = stringify(buildAudformatHeader(subject, rows));
  return [
    { path: 'README.md', text: buildReadme(subject, format, rows.length) },
    ...(format === 'audformat' ? [{ path: 'db.yaml', text: header }] : []),
    ...tables.map(({ path, text }) => ({ path, text })),
    { path: 'croissant.json', text: `${JSON.stringify(croissant, null, 2)}\n` },
  ];
}
