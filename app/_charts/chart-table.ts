/** The figures of a chart as a table: what the table twin shows and the CSV file holds. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}

export interface ChartColumn {
  readonly label: string;
  /** how a number is shown on the page; a CSV file holds the number itself */
  readonly format?: 'count' | 'percent' | 'decimal';
}

/** null is a gap: no such measurement */
export type ChartCell = string | number | null;

/** A spreadsheet would run a cell that starts like a formula; a leading quote makes it text. */
const FORMULA_START = /^[=+\-@\t\r]/;

function csvCell(cell: ChartCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV by RFC 4180: a header line, CRLF, full precision, gaps empty. */
export function tableToCsv({ columns, rows }: Pick<ChartTable, 'columns' | 'rows'>): string {
  const lines = [columns.map((column) => column.label), ...rows];
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}
