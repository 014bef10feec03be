import Link from 'next/link';
import { emotionLabel } from '@/lib/core/emotions';
import type { GridCell } from './prepare-actor-grid';

/** The strongest tint of the accent on which the ink keeps 4.5:1 in both themes. */
const STRONGEST_PERCENT = 36;

interface CountCellProps {
  readonly cell: GridCell;
  /** what the row is, e.g. `actor 07` */
  readonly row: string;
  /** the clips of the row, to which the emotion is added; without it there is no link */
  readonly rowHref?: string;
}

/** How many clips; a hole is outlined and says so, the rest are shaded in one hue. */
export function CountCell({ cell, row, rowHref }: CountCellProps) {
  const { key, count, heat } = cell;
  const { word } = emotionLabel(key);
  if (count === 0) {
    return (
      <td className="border-b border-line p-0.5 text-center">
        <span className="grid min-h-8 place-items-center rounded-sm border border-dashed border-warning bg-warning-soft text-xs font-medium text-warning">
          none
        </span>
      </td>
    );
  }
  const background = `color-mix(in oklab, var(--accent) ${Math.round(heat * STRONGEST_PERCENT)}%, var(--surface-raised))`;
  const look = 'grid min-h-8 place-items-center rounded-sm tabular-nums';
  return (
    <td className="border-b border-line p-0.5 text-center">
      {rowHref ? (
        <Link
          href={`${rowHref}&emotion=${encodeURIComponent(key)}`}
          aria-label={`${count} clips, ${row}, ${word}`}
          className={`${look} hover:underline`}
          style={{ background }}
        >
          {count}
        </Link>
      ) : (
        <span className={look} style={{ background }}>
          {count}
        </span>
      )}
    </td>
  );
}
