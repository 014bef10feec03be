'use client';

import { MiniWaveform } from '@/app/_audio/mini-waveform';
import { PlayButton } from '@/app/_audio/play-button';
import { Card } from '@/app/_ui/card';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount, formatDuration, formatNumber } from '@/app/_ui/format';
import { emotionLabel } from '@/lib/core/emotions';
import type { DisputedClip } from '@/lib/domain/ratings/schema';
import { VoteBar } from '../../../_parts/vote-bar';
import { CloseCell } from './close-cell';

interface DisputedClipsProps {
  readonly clips: readonly DisputedClip[];
  readonly cell: { readonly intended: string; readonly perceived: string } | null;
}

/** The clips worth hearing again: the most disputed, or those of one cell of the matrix. */
export function DisputedClips({ clips, cell }: DisputedClipsProps) {
  const title = cell
    ? `Intended ${emotionLabel(cell.intended).word}, heard as ${emotionLabel(cell.perceived).word}: ${formatCount(clips.length)} ${clips.length === 1 ? 'clip' : 'clips'}`
    : 'Most disputed clips';
  return (
    <Card
      title={title}
      description={
        cell
          ? 'Those most often heard so first.'
          : 'Highest entropy first: where listeners differ, a label is a matter of opinion.'
      }
      actions={cell && <CloseCell cell={cell} />}
    >
      {clips.length === 0 ? (
        <p className="text-sm text-muted">
          {cell
            ? 'No rating fell into this cell.'
            : 'Listeners agree on every clip that two rated.'}
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {clips.map((clip) => (
            <DisputedRow key={clip.clipId} clip={clip} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function DisputedRow({ clip }: { clip: DisputedClip }) {
  const { clipId, path, actor, intended, durationSec, peaks, perceived } = clip;
  const name = path.split('/').at(-1) ?? path;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2 text-sm">
      <PlayButton clipId={clipId} label={name} />
      <MiniWaveform peaks={peaks} clipId={clipId} className="h-8 w-24 shrink-0" />
      <span className="min-w-0 grow basis-44">
        <span className="block truncate font-mono text-xs" title={path}>
          {name}
        </span>
        <span className="text-xs text-muted">
          actor {actor} · {formatDuration(durationSec)}
        </span>
      </span>
      <span className="flex flex-col">
        <span className="text-xs text-muted">intended</span>
        <EmotionChip emotionKey={intended} />
      </span>
      <VoteBar votes={perceived.votes} n={perceived.n} />
      <span className="w-24 text-right text-xs text-muted tabular-nums">
        {formatNumber(perceived.entropyBits)} bits
        <br />n = {formatCount(perceived.n)}
      </span>
    </li>
  );
}
