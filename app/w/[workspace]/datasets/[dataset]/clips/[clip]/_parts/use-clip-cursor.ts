'use client';

import { useEffect, useState } from 'react';
import { type CursorStore, createCursor } from '@/app/_audio/cursor-store';
import { usePlayer, usePlayerItself } from '@/app/_audio/player';

const ADDRESS_EVERY_MS = 400;

/** Keeps `?t=` of the address at the cursor, so that a moment can be sent and gone back to. */
function keepInAddress(cursor: CursorStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const url = new URL(window.location.href);
    url.searchParams.set('t', cursor.read().toFixed(2));
    window.history.replaceState(window.history.state, '', url);
  };
  const leave = cursor.subscribe(() => {
    timer ??= setTimeout(write, ADDRESS_EVERY_MS);
  });
  return () => {
    leave();
    clearTimeout(timer);
  };
}

/** The one cursor of all tracks: it follows the sound, and the sound follows it. */
export function useClipCursor(clipId: string, startSec: number) {
  const [cursor] = useState(() => createCursor(startSec));
  const player = usePlayerItself();
  const { playingId } = usePlayer();
  const sounds = playingId === clipId;
  useEffect(() => keepInAddress(cursor), [cursor]);
  useEffect(() => {
    if (player && cursor.read() > 0) player.seek(clipId, cursor.read());
  }, [player, clipId, cursor]);
  useEffect(() => {
    if (!sounds || !player) return;
    let frame = requestAnimationFrame(function follow() {
      const sec = player.timeOf(clipId);
      if (sec !== null) cursor.set(sec);
      frame = requestAnimationFrame(follow);
    });
    return () => cancelAnimationFrame(frame);
  }, [sounds, player, clipId, cursor]);
  const seek = (sec: number): void => {
    cursor.set(sec);
    player?.seek(clipId, sec);
  };
  return { cursor, seek, player, sounds };
}
