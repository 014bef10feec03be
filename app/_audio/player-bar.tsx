'use client';

import { Pause, Play, SkipBack, SkipForward, Volume2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePlayer, usePlayerItself } from './player';
import type { Player } from './player-store';

interface PlayerBarProps {
  /** names the clip that the player holds */
  titleOf(clipId: string): string;
  onPrevious?: () => void;
  onNext?: () => void;
}

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** What sounds now, with everything to steer it; appears with the first clip that is played. */
export function PlayerBar({ titleOf, onPrevious, onNext }: PlayerBarProps) {
  const player = usePlayerItself();
  const { clipId, status } = usePlayer();
  if (!player || !clipId) return null;
  const sounds = status === 'playing' || status === 'loading';
  return (
    <section
      aria-label="Player"
      className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-raised px-3 py-2 shadow-[0_-4px_16px_rgb(0_0_0/0.08)] sm:px-6 lg:left-60"
    >
      <div className="flex items-center gap-1">
        <BarButton label="Previous clip" onClick={onPrevious}>
          <SkipBack aria-hidden size={16} />
        </BarButton>
        <BarButton label={sounds ? 'Pause' : 'Play'} onClick={() => player.toggle(clipId)}>
          {sounds ? <Pause aria-hidden size={18} /> : <Play aria-hidden size={18} />}
        </BarButton>
        <BarButton label="Next clip" onClick={onNext}>
          <SkipForward aria-hidden size={16} />
        </BarButton>
      </div>
      <p className="min-w-0 flex-1 truncate font-mono text-xs sm:max-w-64">{titleOf(clipId)}</p>
      <Position player={player} clipId={clipId} />
      <Sound player={player} />
      <BarButton label="Close the player" onClick={() => player.stop()}>
        <X aria-hidden size={16} />
      </BarButton>
    </section>
  );
}

function Position({ player, clipId }: { player: Player; clipId: string }) {
  const { share, durationSec } = usePlayer();
  return (
    <div className="order-last flex w-full items-center gap-2 text-xs text-muted tabular-nums sm:order-none sm:w-auto sm:flex-1">
      <span className="w-10 text-right">{(share * durationSec).toFixed(1)}</span>
      <input
        type="range"
        aria-label="Position in the clip"
        aria-valuetext={`${(share * durationSec).toFixed(1)} of ${durationSec.toFixed(1)} seconds`}
        className="h-6 min-w-0 flex-1 accent-[var(--accent)]"
        min={0}
        max={durationSec || 1}
        step={0.01}
        value={share * durationSec}
        onChange={(event) => player.seek(clipId, event.currentTarget.valueAsNumber)}
      />
      <span className="w-12">{durationSec.toFixed(1)} s</span>
    </div>
  );
}

function Sound({ player }: { player: Player }) {
  const { rate, volume } = usePlayer();
  return (
    <>
      <label className="flex items-center gap-1 text-xs text-muted">
        <span className="sr-only">Speed</span>
        <select
          className="min-h-8 rounded-md border border-line-strong bg-raised px-1 text-ink"
          value={rate}
          onChange={(event) => player.setRate(Number(event.currentTarget.value))}
        >
          {RATES.map((choice) => (
            <option key={choice} value={choice}>
              {choice} ×
            </option>
          ))}
        </select>
      </label>
      <label className="hidden items-center gap-1.5 text-muted md:flex">
        <Volume2 aria-hidden size={16} />
        <input
          type="range"
          aria-label="Volume"
          className="h-6 w-20 accent-[var(--accent)]"
          min={0}
          max={1}
          step={0.05}
          value={volume}
          onChange={(event) => player.setVolume(event.currentTarget.valueAsNumber)}
        />
      </label>
    </>
  );
}

interface BarButtonProps {
  readonly label: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

function BarButton({ label, onClick, children }: BarButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={!onClick}
      className="grid size-9 shrink-0 place-items-center rounded-full text-ink hover:bg-sunken disabled:opacity-40"
      onClick={onClick}
    >
      {children}
    </button>
  );
}
