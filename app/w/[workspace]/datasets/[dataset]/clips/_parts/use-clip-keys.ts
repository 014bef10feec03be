'use client';

import { useKeys } from '@/app/_shell/keys/use-keys';

interface ClipKeys {
  readonly active: number;
  readonly total: number;
  move(to: number): void;
  choose(position: number, extend: boolean): void;
  listen(): void;
  open(): void;
  leave(): void;
}

/** The keys of the list. */
export function useClipKeys(keys: ClipKeys): void {
  const { active, total, move, choose, listen, open, leave } = keys;
  const filter = (): void => document.querySelector<HTMLElement>('#clip-filter-text')?.focus();
  useKeys('Clips', [
    { keys: 'j', label: 'Next clip', run: () => move(Math.min(total - 1, active + 1)) },
    { keys: 'k', label: 'Previous clip', run: () => move(Math.max(0, active - 1)) },
    { keys: 'home', label: 'First clip', run: () => move(0) },
    { keys: 'end', label: 'Last clip', run: () => move(total - 1) },
    { keys: 'space', label: 'Listen', run: listen },
    { keys: 'enter', label: 'Open', run: open },
    { keys: 'x', label: 'Choose', run: () => choose(active, false) },
    { keys: 'shift+x', label: 'Choose all from the last choice', run: () => choose(active, true) },
    { keys: 'escape', label: 'Let the choice go, or back', run: leave },
    { keys: '/', label: 'Filter', run: filter },
  ]);
}
