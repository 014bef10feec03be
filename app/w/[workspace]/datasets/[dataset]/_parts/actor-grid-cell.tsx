import Link from 'next/link';
import { emotionLabel } from '@/lib/core/emotions';
import type { GridCell } from './prepare-actor-grid';

/** The strongest tint of the accent on which the ink keeps 4.5:1 in both themes. */
const STRONGEST_PERCENT = 36;

interface ActorGridCellProps {
  readonly cell: GridCell;
  readonly actor: string;
  readonly actorHref: string;
}

/** How many clips; a hole is outlined and says so, the rest are shaded in one hue. */
export function ActorGridCell({ cell, actor, actorHref }: ActorGridCellProps) {
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
  return (
    <td className="border-b border-line p-0.5 text-center">
      <Link
        href={`${actorHref}&emotion=${encodeURIComponent(key)}`}
        aria-label={`${count} clips, actor ${actor}, ${word}`}
        className="grid min-h-8 place-items-center rounded-sm tabular-nums hover:underline"
        style={{ background }}
      >
        {count}
      </Link>
    </td>
  );
}
