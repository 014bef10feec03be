'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLoadedSounds } from './use-loaded-sounds';

interface SoundState {
  readonly status: 'silent' | 'loading' | 'playing';
  /** of the clip, 0..1 */
  readonly share: number;
  /** how often it was started */
  readonly plays: number;
  readonly failure: string | null;
}

export interface ItemSound extends SoundState {
  /** Starts the clip from its beginning, or stops it. */
  toggle(): void;
  /** since the sound was first heard; null before */
  reactionMs(): number | null;
}

const SILENT: SoundState = { status: 'silent', share: 0, plays: 0, failure: null };
const BLOCKED = 'The browser did not allow sound. Press Space or the button once more.';
const BROKEN =
  'This clip could not be loaded. Press Space to try again; what you rated so far is kept.';

/** How much of a sound was heard; none once it has ended. */
const shareOf = ({ currentTime, duration, ended }: HTMLAudioElement): number =>
  duration > 0 && !ended ? currentTime / duration : 0;

/** Tells what a sound does, until the returned function is called. */
function watch(audio: HTMLAudioElement, tell: (part: Partial<SoundState>) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const on = (event: string, part: () => Partial<SoundState>) =>
    audio.addEventListener(event, () => tell(part()), { signal });
  on('playing', () => ({ status: 'playing' }));
  on('pause', () => ({ status: 'silent' }));
  on('ended', () => ({ status: 'silent', share: 0 }));
  on('timeupdate', () => ({ share: shareOf(audio) }));
  on('error', () => ({ status: 'silent', failure: BROKEN }));
  return () => controller.abort();
}

/** The sound of the first of the clips at hand. @param startsAlone whether it plays without being asked */
export function useItemSound(itemIds: readonly string[], startsAlone: boolean): ItemSound {
  const soundOf = useLoadedSounds(itemIds);
  const [current] = itemIds;
  const [state, setState] = useState(SILENT);
  const heardAt = useRef<number | null>(null);
  const tell = useEffectEvent((part: Partial<SoundState>): void => {
    if (part.status === 'playing') heardAt.current ??= performance.now();
    setState((was) => ({ ...was, ...part }));
  });
  const play = (audio: HTMLAudioElement): void => {
    if (audio.error) audio.load();
    audio.currentTime = 0;
    setState((was) => ({ ...was, status: 'loading', plays: was.plays + 1, failure: null }));
    audio.play().catch((error: unknown) => {
      if (!(error instanceof Error) || error.name !== 'NotAllowedError') return;
      setState((was) => ({ ...was, status: 'silent', plays: was.plays - 1, failure: BLOCKED }));
    });
  };
  const begin = useEffectEvent((audio: HTMLAudioElement): void => {
    if (startsAlone) play(audio);
  });
  useEffect(() => {
    setState(SILENT);
    heardAt.current = null;
    const audio = current === undefined ? null : soundOf(current);
    if (!audio) return;
    const leave = watch(audio, (part) => tell(part));
    begin(audio);
    return () => {
      leave();
      audio.pause();
    };
  }, [current, soundOf]);
  return {
    ...state,
    toggle: () => {
      const audio = current === undefined ? null : soundOf(current);
      // A sound on its way is waited for: who asks for it twice still wants it.
      if (!audio || state.status === 'loading') return;
      if (state.status === 'silent') play(audio);
      else audio.pause();
    },
    reactionMs: () =>
      heardAt.current === null ? null : Math.round(performance.now() - heardAt.current),
  };
}
