'use client';

import { type KeyboardEvent, useState } from 'react';
import { TableFrame } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import { ConfusionCell, cellId } from './confusion-cell';
import {
  ConfusionColumnHeads,
  ConfusionRowAxis,
  ConfusionTotals,
  type ConfusionWords,
} from './confusion-frame';
import { type GridPosition, moveInGrid } from './move-in-grid';
import { type ConfusionCounts, type ConfusionRow, prepareConfusion } from './prepare-confusion';

export interface CellKeys {
  readonly trueKey: string;
  readonly predictedKey: string;
}

interface ConfusionTableProps {
  readonly confusion: ConfusionCounts;
  /** the cell whose clips are open */
  readonly selected: CellKeys | null;
  readonly words?: ConfusionWords;
}

const OF_A_MODEL: ConfusionWords = { row: 'true', column: 'predicted', unit: 'clips' };

const positionOf = (confusion: ConfusionCounts, cell: CellKeys | null): GridPosition => {
  const { labels, columns = labels } = confusion;
  return {
    row: Math.max(0, cell ? labels.indexOf(cell.trueKey) : 0),
    column: Math.max(0, cell ? columns.indexOf(cell.predictedKey) : 0),
  };
};

/** Rows true, columns predicted, unless said otherwise. Arrows, Home and End walk the cells; Enter opens a cell's clips. */
export function ConfusionTable({ confusion, selected, words = OF_A_MODEL }: ConfusionTableProps) {
  const { rows, columns, columnTotals, n } = prepareConfusion(confusion);
  const [at, setAt] = useState(() => positionOf(confusion, selected));
  const walk = (event: KeyboardEvent) => {
    const key = event.ctrlKey ? `Ctrl+${event.key}` : event.key;
    const next = moveInGrid(at, key, { rows: rows.length, columns: columns.length });
    if (!next) return;
    event.preventDefault();
    document.getElementById(cellId(rows[next.row].cells[next.column]))?.focus();
  };
  return (
    <TableFrame label="Confusion matrix">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with arrow keys is a grid (WAI-ARIA APG)
        role="grid"
        onKeyDown={walk}
        className="border-separate border-spacing-0.5 text-sm [--heat:#a59cf0] dark:[--heat:#4a3fa8]"
      >
        <caption className="caption-bottom pt-3 text-left text-muted">
          {/* Stays in view where the matrix is wider than the screen. */}
          <span className="sticky left-0 block max-w-[min(100%,calc(100vw-5rem))]">
            {formatCount(n)} {words === OF_A_MODEL ? 'test clips' : words.unit}. In each cell the{' '}
            {words.unit} and their share of the row, the {words.row} class; outlined where{' '}
            {words.column} and {words.row} agree. Arrow keys move, Enter opens the clips.
          </span>
        </caption>
        <ConfusionColumnHeads labels={columns} words={words} />
        <tbody>
          {rows.map((row, index) => (
            <MatrixRow
              key={row.key}
              row={row}
              axisRows={index === 0 ? rows.length : null}
              selected={selected}
              words={words}
              focusColumn={at.row === index ? at.column : null}
              onFocus={(column) => setAt({ row: index, column })}
            />
          ))}
        </tbody>
        <ConfusionTotals columnTotals={columnTotals} labels={columns} n={n} unit={words.unit} />
      </table>
    </TableFrame>
  );
}

interface MatrixRowProps {
  readonly row: ConfusionRow;
  /** on the first row, how many rows the axis word stands beside */
  readonly axisRows: number | null;
  readonly selected: CellKeys | null;
  readonly words: ConfusionWords;
  readonly focusColumn: number | null;
  readonly onFocus: (column: number) => void;
}

function MatrixRow({ row, axisRows, selected, words, focusColumn, onFocus }: MatrixRowProps) {
  return (
    <tr>
      {axisRows !== null && <ConfusionRowAxis rows={axisRows} word={words.row} />}
      <th scope="row" className="pr-3 text-left font-normal">
        <EmotionChip emotionKey={row.key} />
      </th>
      {row.cells.map((cell, column) => (
        <ConfusionCell
          key={cell.predictedKey}
          cell={cell}
          words={words}
          focusable={focusColumn === column}
          selected={
            selected?.trueKey === cell.trueKey && selected.predictedKey === cell.predictedKey
          }
          onFocus={() => onFocus(column)}
        />
      ))}
      <td className="pl-3 text-right tabular-nums">{formatCount(row.total)}</td>
    </tr>
  );
}
