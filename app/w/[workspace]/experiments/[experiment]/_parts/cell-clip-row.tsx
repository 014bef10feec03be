'use client';

import { MiniWaveform } from '@/app/_audio/mini-waveform';
import { PlayButton } from '@/app/_audio/play-button';
import { formatDuration, formatPercent } from '@/app/_ui/format';
import type { ConfusionClip } from '@/lib/domain/experiments/schema';

/** One clip with its waveform, its actor, and how sure the model was. */
export function CellClipRow({ clip }: { clip: ConfusionClip }) {
  const name = clip.path.split('/').at(-1) ?? clip.path;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2 text-sm">
      <PlayButton clipId={clip.clipId} label={name} />
      <MiniWaveform peaks={clip.peaks} clipId={clip.clipId} />
      <span className="min-w-0 grow basis-48">
        <span className="block truncate font-mono text-xs" title={clip.path}>
          {name}
        </span>
        <span className="text-xs text-muted">
          actor {clip.actor} · {formatDuration(clip.durationSec)}
        </span>
      </span>
      <span className="flex items-center gap-2 tabular-nums">
        <span
          aria-hidden
          className="h-2 w-20 overflow-hidden rounded-full border border-line bg-sunken"
        >
          <span
            className="block h-full bg-accent"
            style={{ width: `${Math.round(clip.confidence * 100)}%` }}
          />
        </span>
        {formatPercent(clip.confidence)} <span className="text-muted">confident</span>
      </span>
    </li>
  );
}
