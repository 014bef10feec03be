import Link from 'next/link';
import type { KeyboardEvent } from 'react';
import { MiniWaveform } from '@/app/_audio/mini-waveform';
import { PlayButton } from '@/app/_audio/play-button';
import { NUMERIC, TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatDuration, formatNumber } from '@/app/_ui/format';
import type { ClipRow } from '@/lib/domain/clips/schema';

interface ClipTableRowProps {
  readonly clip: ClipRow;
  readonly href: string;
  readonly isOpen: boolean;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** RMS level in dBFS; the unit stands beside it. */
export const formatLevel = (rmsDbfs: number | null): string =>
  rmsDbfs === null ? 'silent' : formatNumber(rmsDbfs, 1);

export function ClipTableRow({ clip, href, isOpen, onKeyDown }: ClipTableRowProps) {
  const { id, path, actor, gender, emotion, peaks } = clip;
  return (
    <tr
      tabIndex={0}
      aria-current={isOpen || undefined}
      onKeyDown={onKeyDown}
      className="hover:bg-sunken focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft [&:last-child>*]:border-b-0"
    >
      <th scope="row" className={`${TD} text-left font-normal`}>
        <div className="flex items-center gap-3">
          <PlayButton clipId={id} label={path} />
          <MiniWaveform peaks={peaks} clipId={id} className="h-8 w-16 shrink-0 sm:w-24" />
          <ClipPath path={path} href={href} />
        </div>
      </th>
      <td className={`${TD} whitespace-nowrap`}>
        {actor} {gender && <span className="text-muted">{gender.toLowerCase()}</span>}
      </td>
      <td className={TD}>
        <EmotionChip emotionKey={emotion} />
      </td>
      <td className={TD}>{clip.intensity ?? '–'}</td>
      <td className={`${TD} whitespace-nowrap`}>
        {clip.statement ?? '–'}
        {clip.repetition !== null && <span className="text-muted"> · {clip.repetition}</span>}
      </td>
      <td className={`${TD} ${NUMERIC} whitespace-nowrap`}>{formatDuration(clip.durationSec)}</td>
      <td className={`${TD} ${NUMERIC} whitespace-nowrap`}>{formatLevel(clip.rmsDbfs)}</td>
    </tr>
  );
}

/** The file's name, with its folder below: names tell more than the folders they share. */
function ClipPath({ path, href }: { path: string; href: string }) {
  const cut = path.lastIndexOf('/');
  return (
    <Link
      href={href}
      scroll={false}
      className="flex min-h-6 flex-col justify-center font-mono text-xs whitespace-nowrap hover:underline"
    >
      <span>{path.slice(cut + 1)}</span>
      {cut > 0 && <span className="max-w-48 truncate text-muted">{path.slice(0, cut)}</span>}
    </Link>
  );
}
