import clsx from 'clsx';
import Link from 'next/link';
import { formatCount, formatPercent } from '@/app/_ui/format';
import type { ConfusionWords } from './confusion-frame';
import type { ConfusionCell as Cell } from './prepare-confusion';

/** The id by which focus finds its way back to a cell. */
export const cellId = (cell: { trueKey: string; predictedKey: string }): string =>
  `cell-${cell.trueKey}-${cell.predictedKey}`;

export function hrefOfCell({ trueKey, predictedKey }: { trueKey: string; predictedKey: string }) {
  return `?${new URLSearchParams({ true: trueKey, predicted: predictedKey })}`;
}

/** One hue from the ground up to a middle tone: the same ink stays legible in every cell. */
const heat = (share: number): string =>
  `color-mix(in oklab, var(--heat) ${(share * 100).toFixed(1)}%, var(--surface))`;

interface ConfusionCellProps {
  readonly cell: Cell;
  /** the one cell that Tab reaches; arrows lead to the others */
  readonly focusable: boolean;
  readonly selected: boolean;
  readonly words: Pick<ConfusionWords, 'row' | 'column'>;
  readonly onFocus: () => void;
}

/** Count over row share; opens the clips that fell into it. */
export function ConfusionCell({ cell, focusable, selected, words, onFocus }: ConfusionCellProps) {
  const { trueKey, predictedKey, count, share, correct } = cell;
  const percent = share === null ? '–' : formatPercent(share, 0);
  return (
    <td
      style={{ backgroundColor: heat(share ?? 0) }}
      className={clsx(
        'rounded-sm p-0',
        selected
          ? 'shadow-[inset_0_0_0_3px_var(--ink)]'
          : correct && 'shadow-[inset_0_0_0_2px_var(--ink-muted)]',
      )}
    >
      <Link
        id={cellId(cell)}
        href={hrefOfCell(cell)}
        scroll={false}
        prefetch={false}
        tabIndex={focusable ? 0 : -1}
        onFocus={onFocus}
        aria-current={selected ? 'true' : undefined}
        className={clsx(
          'relative flex h-12 min-w-16 flex-col items-center justify-center px-2 tabular-nums outline-offset-[-3px] hover:underline',
          count > 0 ? 'text-ink' : 'text-muted',
        )}
      >
        <span className={clsx('text-sm leading-tight', correct && 'font-semibold')}>
          {formatCount(count)}
        </span>
        <span className="text-xs leading-tight">{percent}</span>
        <span className="sr-only">
          {words.row} {trueKey}, {words.column} {predictedKey}
        </span>
      </Link>
    </td>
  );
}
