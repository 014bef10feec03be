'use client';

import { X } from 'lucide-react';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { keepSoundSettings } from './keep-sound-settings';
import { createPlayer, IDLE, type Player, type PlayerState } from './player-store';

export const clipAudioHref = (clipId: string): string => `/api/clips/${clipId}/audio`;

const PlayerContext = createContext<Player | null>(null);

/** Gives the page its one player, and says aloud when a clip cannot be played. */
export function PlayerProvider({ children }: { children: ReactNode }) {
  const [player, setPlayer] = useState<Player | null>(null);
  useEffect(() => {
    const created = createPlayer(new Audio(), clipAudioHref);
    const forget = keepSoundSettings(created);
    setPlayer(created);
    return () => {
      forget();
      created.stop();
    };
  }, []);
  return (
    <PlayerContext value={player}>
      {children}
      <PlayerFailure />
    </PlayerContext>
  );
}

const subscribeToNothing = () => () => undefined;

/** The player itself, for what follows it from frame to frame; null until it is ready. */
export const usePlayerItself = (): Player | null => useContext(PlayerContext);

export interface PlayerHandle extends PlayerState {
  /** the clip that sounds now, or is about to */
  readonly playingId: string | null;
  toggle(clipId: string): void;
  dismissFailure(): void;
}

/** The shared player's state. Outside a PlayerProvider, and until it is ready, it is silent. */
export function usePlayer(): PlayerHandle {
  const player = useContext(PlayerContext);
  const state = useSyncExternalStore(
    player?.subscribe ?? subscribeToNothing,
    player?.read ?? (() => IDLE),
    () => IDLE,
  );
  const sounds = state.status === 'playing' || state.status === 'loading';
  return {
    ...state,
    playingId: sounds ? state.clipId : null,
    toggle: (clipId) => player?.toggle(clipId),
    dismissFailure: () => player?.dismissFailure(),
  };
}

/** What of a clip was heard, 0..1; re-renders its caller only while that clip is the player's. */
export function useHeardShare(clipId: string): number {
  const player = useContext(PlayerContext);
  const read = () => {
    const state = player?.read() ?? IDLE;
    return state.clipId === clipId ? state.share : 0;
  };
  return useSyncExternalStore(player?.subscribe ?? subscribeToNothing, read, () => 0);
}

function PlayerFailure() {
  const { failure, dismissFailure } = usePlayer();
  return (
    <div
      role="alert"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex justify-center"
    >
      {failure && (
        <div className="pointer-events-auto flex max-w-xl items-start gap-3 rounded-lg border border-line bg-raised px-4 py-3 text-sm text-ink shadow-lg">
          <p>{failure}</p>
          <button
            type="button"
            aria-label="Dismiss"
            className="-m-1 grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken"
            onClick={dismissFailure}
          >
            <X aria-hidden size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
