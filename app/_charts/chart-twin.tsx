import { formatCount, formatPercent } from '../_ui/format';
import type { ChartCell, ChartColumn, ChartTable } from './chart-table';

/** The figures of a chart as a table, for whoever reads numbers or does not see the drawing. */
export function ChartTwin({ table }: { table: ChartTable }) {
  return (
    <section
      aria-label={table.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="mt-3 max-h-96 overflow-auto rounded-md border border-line"
    >
      <table className="w-full text-sm">
        <caption className="sr-only">{table.caption}</caption>
        <thead className="sticky top-0 bg-sunken text-left text-xs text-muted">
          <tr>
            {table.columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                className={`px-3 py-2 font-medium whitespace-nowrap ${column.format ? 'text-right' : ''}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('\u0000')} className="border-t border-line">
              {row.map((cell, index) => (
                <TwinCell
                  key={table.columns[index]?.label}
                  cell={cell}
                  column={table.columns[index]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TwinCell({ cell, column }: { cell: ChartCell; column?: ChartColumn }) {
  const alignment = column?.format ? 'text-right tabular-nums' : '';
  return <td className={`px-3 py-1.5 ${alignment}`}>{shownCell(cell, column?.format)}</td>;
}

function shownCell(cell: ChartCell, format: ChartColumn['format']): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (format === 'percent') return formatPercent(cell);
  return format === 'decimal' ? cell.toFixed(3) : formatCount(cell);
}
