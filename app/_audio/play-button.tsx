'use client';

import { LoaderCircle, Pause, Play } from 'lucide-react';
import { usePlayer } from './player';

/** Starts and pauses one clip; `label` names it, e.g. its path. */
export function PlayButton({ clipId, label }: { clipId: string; label: string }) {
  const { playingId, status, toggle } = usePlayer();
  const sounds = playingId === clipId;
  const Icon = !sounds ? Play : status === 'loading' ? LoaderCircle : Pause;
  return (
    <button
      type="button"
      aria-label={`${sounds ? 'Pause' : 'Play'} ${label}`}
      className={`grid size-8 shrink-0 place-items-center rounded-full border border-line text-accent hover:bg-sunken ${sounds ? 'bg-sunken' : ''}`}
      onClick={() => toggle(clipId)}
    >
      <Icon
        aria-hidden
        size={14}
        className={sounds && status === 'loading' ? 'motion-safe:animate-spin' : ''}
      />
    </button>
  );
}
