'use client';

import { useCallback, useEffect, useRef } from 'react';

const itemAudioHref = (itemId: string): string => `/api/rating-items/${itemId}/audio`;

function loadSound(itemId: string): HTMLAudioElement {
  const audio = new Audio(itemAudioHref(itemId));
  audio.preload = 'auto';
  return audio;
}

/**
 * Keeps the sounds of the clips at hand loaded, so that the next one starts at once, and lets go of
 * the others. @returns the sound of one of them
 */
export function useLoadedSounds(itemIds: readonly string[]): (itemId: string) => HTMLAudioElement {
  const loaded = useRef(new Map<string, HTMLAudioElement>());
  const soundOf = useCallback((itemId: string): HTMLAudioElement => {
    const audio = loaded.current.get(itemId) ?? loadSound(itemId);
    loaded.current.set(itemId, audio);
    return audio;
  }, []);
  const wanted = itemIds.join(' ');
  useEffect(() => {
    const ids = new Set(wanted.split(' ').filter(Boolean));
    for (const [id, audio] of loaded.current) {
      if (ids.has(id)) continue;
      audio.pause();
      loaded.current.delete(id);
    }
    for (const id of ids) soundOf(id);
  }, [wanted, soundOf]);
  return soundOf;
}
