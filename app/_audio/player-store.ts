/** The parts of an `<audio>` element that the player needs; a test brings its own. */
export type AudioElement = Pick<
  HTMLAudioElement,
  'src' | 'currentTime' | 'duration' | 'error' | 'play' | 'pause' | 'addEventListener'
>;

export interface PlayerState {
  /** the clip that plays, is paused, or failed last */
  readonly clipId: string | null;
  readonly status: 'idle' | 'loading' | 'playing' | 'paused';
  /** how much of the clip has been heard, 0..1 */
  readonly share: number;
  readonly failure: string | null;
}

export interface Player {
  read(): PlayerState;
  subscribe(listener: () => void): () => void;
  /** Plays the clip, pauses it where it plays already, goes on where it is paused. */
  toggle(clipId: string): void;
  stop(): void;
  dismissFailure(): void;
}

export const IDLE: PlayerState = { clipId: null, status: 'idle', share: 0, failure: null };

/** Codes of MediaError in words; 4 is also what a browser says of an answer like 404. */
const FAILURES: Readonly<Record<number, string>> = {
  2: 'The connection broke while the clip was loading. Press play to try again.',
  3: 'The browser could not decode this clip. Its labels and features are not affected.',
  4: 'The clip could not be loaded. Reload the page; if it stays silent, it may have been deleted.',
};
const BLOCKED = 'The browser did not allow sound. Press play once more.';

/** One player over one audio element, so that never two clips sound at once. */
export function createPlayer(audio: AudioElement, sourceOf: (clipId: string) => string): Player {
  let state = IDLE;
  const listeners = new Set<() => void>();
  const change = (part: Partial<PlayerState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const start = (): void => {
    change({ status: 'loading', failure: null });
    audio.play().catch((error: unknown) => {
      // A newer toggle aborts the older play(); the `error` event tells of a clip that failed.
      const refused = error instanceof Error && error.name === 'NotAllowedError';
      if (refused) change({ status: 'paused', failure: BLOCKED });
    });
  };
  audio.addEventListener('playing', () => change({ status: 'playing' }));
  audio.addEventListener('ended', () => change({ status: 'idle', share: 0 }));
  audio.addEventListener('timeupdate', () => {
    if (audio.duration > 0) change({ share: Math.min(1, audio.currentTime / audio.duration) });
  });
  audio.addEventListener('error', () => {
    if (state.status === 'idle') return;
    change({ status: 'idle', share: 0, failure: FAILURES[audio.error?.code ?? 4] ?? FAILURES[4] });
  });
  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    toggle(clipId) {
      const same = state.clipId === clipId;
      if (same && (state.status === 'playing' || state.status === 'loading')) {
        audio.pause();
        change({ status: 'paused' });
        return;
      }
      if (!(same && state.status === 'paused' && !state.failure)) {
        audio.src = sourceOf(clipId);
        change({ clipId, share: 0 });
      }
      start();
    },
    stop() {
      audio.pause();
      change(IDLE);
    },
    dismissFailure: () => change({ failure: null }),
  };
}
