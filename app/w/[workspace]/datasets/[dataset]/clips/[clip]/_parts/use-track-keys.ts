'use client';

import { useKeys } from '@/app/_shell/keys/use-keys';

interface TrackKeys {
  toggle(): void;
  seekBy(sec: number): void;
  loop(): void;
  switchSpectrogram(): void;
  zoom(factor: number): void;
  whole(): void;
}

/** The keys of the tracks. */
export function useTrackKeys(keys: TrackKeys): void {
  const { toggle, seekBy, loop, switchSpectrogram, zoom, whole } = keys;
  useKeys('Tracks', [
    { keys: 'space', label: 'Play or pause', run: toggle },
    { keys: 'arrowleft', label: 'Back 0.1 s', run: () => seekBy(-0.1) },
    { keys: 'arrowright', label: 'On 0.1 s', run: () => seekBy(0.1) },
    { keys: 'shift+arrowleft', label: 'Back 1 s', run: () => seekBy(-1) },
    { keys: 'shift+arrowright', label: 'On 1 s', run: () => seekBy(1) },
    { keys: 'l', label: 'Repeat the marked stretch, or all', run: loop },
    { keys: 's', label: 'Spectrogram on or off', run: switchSpectrogram },
    { keys: ['+', '='], label: 'Closer', run: () => zoom(0.5) },
    { keys: '-', label: 'Further away', run: () => zoom(2) },
    { keys: 'w', label: 'Whole clip', run: whole },
  ]);
}
