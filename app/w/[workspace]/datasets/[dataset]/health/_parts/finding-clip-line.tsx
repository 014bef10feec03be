import clsx from 'clsx';
import Link from 'next/link';
import { MiniWaveform } from '@/app/_audio/mini-waveform';
import { PlayButton } from '@/app/_audio/play-button';
import { useSpaceToPlay } from '@/app/_audio/use-space-to-play';
import { TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import type { FindingClipRow } from '@/lib/domain/health/schema';

interface FindingClipLineProps {
  readonly row: FindingClipRow;
  readonly href: string;
  /** a line stands above it */
  readonly beginsGroup: boolean;
  readonly isChosen: boolean;
  /** where clips may be chosen */
  onToggle?(): void;
}

/** One clip of a finding. Space on the row listens to it. */
export function FindingClipLine(props: FindingClipLineProps) {
  const { row, href, beginsGroup, isChosen, onToggle } = props;
  const { id, path, actor, emotion, note, peaks } = row;
  const spaceToPlay = useSpaceToPlay();
  return (
    <tr
      tabIndex={0}
      onKeyDown={spaceToPlay(id)}
      className={clsx(
        'hover:bg-sunken focus-visible:-outline-offset-2',
        beginsGroup && '[&>*]:border-t-2 [&>*]:border-t-line-strong',
      )}
    >
      {onToggle && (
        <td className={TD}>
          <label className="grid size-6 place-items-center">
            <span className="sr-only">Choose {path}</span>
            <input type="checkbox" className="size-4" checked={isChosen} onChange={onToggle} />
          </label>
        </td>
      )}
      <th scope="row" className={`${TD} text-left font-normal`}>
        <div className="flex items-center gap-3">
          <PlayButton clipId={id} label={path} />
          <MiniWaveform peaks={peaks} clipId={id} className="h-8 w-16 shrink-0 sm:w-24" />
          <Link
            href={href}
            className="inline-flex min-h-6 items-center font-mono text-xs hover:underline"
          >
            {path}
          </Link>
        </div>
      </th>
      <td className={TD}>{actor}</td>
      <td className={TD}>
        <EmotionChip emotionKey={emotion} />
      </td>
      <td className={`${TD} tabular-nums`}>{note}</td>
    </tr>
  );
}
