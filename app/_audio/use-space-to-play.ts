'use client';

import type { KeyboardEvent } from 'react';
import { usePlayer } from './player';

/** Space on a focused row listens to its clip; keys meant for a control inside the row are left alone. */
export function useSpaceToPlay(): (clipId: string) => (event: KeyboardEvent<HTMLElement>) => void {
  const { toggle } = usePlayer();
  return (clipId) => (event) => {
    if (event.key !== ' ' || event.target !== event.currentTarget) return;
    event.preventDefault();
    toggle(clipId);
  };
}
