/** The parts of an `<audio>` element that the player needs; a test brings its own. */
export type AudioElement = Pick<
  HTMLAudioElement,
  | 'src'
  | 'currentTime'
  | 'duration'
  | 'error'
  | 'playbackRate'
  | 'volume'
  | 'play'
  | 'pause'
  | 'addEventListener'
>;

export interface PlayerState {
  /** the clip that plays, is paused, or failed last */
  readonly clipId: string | null;
  readonly status: 'idle' | 'loading' | 'playing' | 'paused';
  /** how much of the clip has been heard, 0..1 */
  readonly share: number;
  /** length of the clip in seconds; 0 until it is known */
  readonly durationSec: number;
  /** 1 is as it was spoken */
  readonly rate: number;
  /** 0..1 */
  readonly volume: number;
  readonly failure: string | null;
}

/** A stretch of a clip in seconds. */
export interface Stretch {
  readonly fromSec: number;
  readonly toSec: number;
}

export interface Player {
  read(): PlayerState;
  subscribe(listener: () => void): () => void;
  /** Plays the clip, pauses it where it plays already, goes on where it is paused. */
  toggle(clipId: string): void;
  /** Goes to a time of the clip; it plays on if it played, and starts there when it is played next. */
  seek(clipId: string, sec: number): void;
  /** Where the clip is now, to the frame of the screen; null where the player holds another. */
  timeOf(clipId: string): number | null;
  /** Repeats a stretch until it is null. */
  loop(stretch: Stretch | null): void;
  setRate(rate: number): void;
  setVolume(volume: number): void;
  stop(): void;
  dismissFailure(): void;
}

export const IDLE: PlayerState = {
  clipId: null,
  status: 'idle',
  share: 0,
  durationSec: 0,
  rate: 1,
  volume: 1,
  failure: null,
};

/** Codes of MediaError in words; 4 is also what a browser says of an answer like 404. */
const FAILURES: Readonly<Record<number, string>> = {
  2: 'The connection broke while the clip was loading. Press play to try again.',
  3: 'The browser could not decode this clip. Its labels and features are not affected.',
  4: 'The clip could not be loaded. Reload the page; if it stays silent, it may have been deleted.',
};
const BLOCKED = 'The browser did not allow sound. Press play once more.';

class AudioPlayer implements Player {
  private state = IDLE;
  private stretch: Stretch | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly audio: AudioElement,
    private readonly sourceOf: (clipId: string) => string,
  ) {
    audio.addEventListener('playing', () => this.change({ status: 'playing' }));
    audio.addEventListener('loadedmetadata', () => this.followTime());
    audio.addEventListener('timeupdate', () => this.followTime());
    audio.addEventListener('ended', () => this.end());
    audio.addEventListener('error', () => this.fail());
  }

  read = (): PlayerState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  toggle(clipId: string): void {
    const { status } = this.state;
    if (this.state.clipId === clipId && (status === 'playing' || status === 'loading')) {
      this.audio.pause();
      this.change({ status: 'paused' });
      return;
    }
    this.take(clipId);
    this.start();
  }

  seek(clipId: string, sec: number): void {
    this.take(clipId);
    this.audio.currentTime = sec;
    if (this.state.status === 'idle') this.change({ status: 'paused' });
    this.followTime();
  }

  timeOf(clipId: string): number | null {
    const { audio, state, stretch } = this;
    if (state.clipId !== clipId || state.status === 'idle') return null;
    if (stretch && state.status === 'playing' && audio.currentTime >= stretch.toSec) {
      audio.currentTime = stretch.fromSec;
    }
    return audio.currentTime;
  }

  loop(stretch: Stretch | null): void {
    this.stretch = stretch;
  }

  setRate(rate: number): void {
    this.audio.playbackRate = rate;
    this.change({ rate });
  }

  setVolume(volume: number): void {
    this.audio.volume = volume;
    this.change({ volume });
  }

  stop(): void {
    this.audio.pause();
    this.stretch = null;
    const { rate, volume } = this.state;
    this.change({ ...IDLE, rate, volume });
  }

  dismissFailure(): void {
    this.change({ failure: null });
  }

  private take(clipId: string): void {
    const { state } = this;
    if (state.clipId === clipId && state.status !== 'idle' && !state.failure) return;
    this.audio.src = this.sourceOf(clipId);
    this.audio.playbackRate = state.rate; // a new source starts at 1
    if (state.clipId !== clipId) this.stretch = null;
    this.change({ clipId, share: 0 });
  }

  private start(): void {
    this.change({ status: 'loading', failure: null });
    this.audio.play().catch((error: unknown) => {
      // A newer toggle aborts the older play(); the `error` event tells of a clip that failed.
      const refused = error instanceof Error && error.name === 'NotAllowedError';
      if (refused) this.change({ status: 'paused', failure: BLOCKED });
    });
  }

  private followTime(): void {
    const { currentTime, duration } = this.audio;
    if (!(duration > 0)) return;
    this.change({ share: Math.min(1, currentTime / duration), durationSec: duration });
  }

  private end(): void {
    if (this.stretch) {
      this.audio.currentTime = this.stretch.fromSec;
      this.start();
    } else {
      this.change({ status: 'idle', share: 0 });
    }
  }

  private fail(): void {
    if (this.state.status === 'idle') return;
    const failure = FAILURES[this.audio.error?.code ?? 4] ?? FAILURES[4];
    this.change({ status: 'idle', share: 0, failure });
  }

  private change(part: Partial<PlayerState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** One player over one audio element, so that never two clips sound at once. */
export const createPlayer = (audio: AudioElement, sourceOf: (clipId: string) => string): Player =>
  new AudioPlayer(audio, sourceOf);
