'use client';

import Link from 'next/link';
import { type KeyboardEvent, memo } from 'react';
import { MiniWaveform } from '@/app/_audio/mini-waveform';
import { PlayButton } from '@/app/_audio/play-button';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatDuration } from '@/app/_ui/format';
import type { ClipRow } from '@/lib/domain/clips/schema';
import { CLIP_COLUMNS, CLIP_ROW_HEIGHT } from './clip-columns';
import { formatLevel } from './format-level';

interface ClipTableRowProps {
  readonly clip: ClipRow;
  /** in the list, counted from 0 */
  readonly position: number;
  readonly href: string;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  onActivate(position: number): void;
  onChoose(position: number, extend: boolean): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

const CELL = 'border-b border-line px-2 sm:px-3 overflow-hidden';

export const ClipTableRow = memo(function ClipTableRow(props: ClipTableRowProps) {
  const { clip, position, href, isActive, isChosen, onActivate, onChoose, onKeyDown } = props;
  return (
    <tr
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={position + 2}
      aria-selected={isChosen}
      data-position={position}
      onFocus={() => onActivate(position)}
      onKeyDown={onKeyDown}
      style={{ height: CLIP_ROW_HEIGHT }}
      className="hover:bg-sunken focus-visible:-outline-offset-2 aria-selected:bg-accent-soft"
    >
      <td className={`${CELL} pr-0 sm:pr-0`}>
        <label className="grid size-7 place-items-center">
          <span className="sr-only">Choose {clip.path}</span>
          <input
            type="checkbox"
            tabIndex={-1}
            className="size-4 accent-[var(--accent)]"
            checked={isChosen}
            onChange={(event) => {
              const { nativeEvent } = event;
              const extend = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
              onChoose(position, extend);
            }}
          />
        </label>
      </td>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        <div className="flex items-center gap-2 sm:gap-3">
          <PlayButton clipId={clip.id} label={clip.path} />
          <MiniWaveform peaks={clip.peaks} clipId={clip.id} className="h-8 w-14 shrink-0 sm:w-24" />
          <ClipPath clip={clip} href={href} />
        </div>
      </th>
      {CLIP_COLUMNS.slice(1).map(({ key, className }) => (
        <td key={key} className={`${CELL} ${className} truncate tabular-nums`}>
          <Cell clip={clip} column={key} />
        </td>
      ))}
    </tr>
  );
});

function Cell({ clip, column }: { clip: ClipRow; column: string }) {
  if (column === 'emotion') return <EmotionChip emotionKey={clip.emotion} />;
  if (column === 'intensity') return clip.intensity ?? '–';
  if (column === 'duration') return formatDuration(clip.durationSec);
  if (column === 'level') return formatLevel(clip.rmsDbfs);
  if (column === 'actor') {
    return (
      <>
        {clip.actor} <span className="text-muted">{clip.gender?.toLowerCase()}</span>
      </>
    );
  }
  return (
    <>
      {clip.statement ?? '–'}
      {clip.repetition !== null && <span className="text-muted"> · {clip.repetition}</span>}
    </>
  );
}

/** The file's name, with its folder below: names tell more than the folders they share. */
function ClipPath({ clip, href }: { clip: ClipRow; href: string }) {
  const cut = clip.path.lastIndexOf('/');
  const facts = `${clip.actor} · ${formatDuration(clip.durationSec)}`;
  return (
    <Link
      href={href}
      prefetch={false}
      tabIndex={-1}
      title={clip.path}
      className="flex min-h-6 min-w-0 flex-col justify-center font-mono text-xs hover:underline"
    >
      <span className="truncate">{clip.path.slice(cut + 1)}</span>
      {cut > 0 && (
        <span className="truncate text-muted max-sm:hidden">{clip.path.slice(0, cut)}</span>
      )}
      <span className="truncate text-muted sm:hidden">{facts}</span>
    </Link>
  );
}

/** The place of a row that has not arrived. */
export function ClipRowSkeleton() {
  return (
    <tr aria-hidden style={{ height: CLIP_ROW_HEIGHT }}>
      <td className="border-b border-line" />
      <td className="border-b border-line px-3">
        <div className="h-4 w-full rounded bg-sunken" />
      </td>
      {CLIP_COLUMNS.slice(1).map(({ key, className }) => (
        <td key={key} className={`border-b border-line px-3 ${className}`}>
          <div className="h-4 rounded bg-sunken" />
        </td>
      ))}
    </tr>
  );
}
