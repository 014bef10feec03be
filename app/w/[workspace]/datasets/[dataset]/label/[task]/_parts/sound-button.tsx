import { LoaderCircle, Play, Square } from 'lucide-react';
import type { ItemSound } from './use-item-sound';

const ICONS = { silent: Play, loading: LoaderCircle, playing: Square } as const;
const RADIUS = 58;
const ROUND = 2 * Math.PI * RADIUS;

/** One large button and how much has been heard: no waveform, no spectrogram, nothing that hints. */
export function SoundButton({ sound }: { sound: ItemSound }) {
  const { status, share, plays } = sound;
  const Icon = ICONS[status];
  return (
    <div className="flex flex-col items-center gap-2">
      <button
        type="button"
        aria-label={status === 'silent' ? 'Listen' : 'Stop'}
        onClick={sound.toggle}
        className="relative grid size-32 place-items-center rounded-full bg-accent-soft text-accent hover:bg-sunken"
      >
        <svg aria-hidden viewBox="0 0 128 128" className="absolute inset-0 -rotate-90">
          <circle cx={64} cy={64} r={RADIUS} fill="none" stroke="var(--line)" strokeWidth={4} />
          <circle
            cx={64}
            cy={64}
            r={RADIUS}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={4}
            strokeDasharray={`${share * ROUND} ${ROUND}`}
          />
        </svg>
        <Icon
          aria-hidden
          className={`size-10 ${status === 'loading' ? 'motion-safe:animate-spin' : ''}`}
        />
      </button>
      <p className="text-sm text-muted">
        <kbd className="font-sans">Space</kbd> listens
        {plays > 1 && ` · heard ${plays} times`}
      </p>
    </div>
  );
}
