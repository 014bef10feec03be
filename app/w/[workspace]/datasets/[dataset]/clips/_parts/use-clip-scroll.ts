'use client';

import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CLIP_ROW_HEIGHT } from './clip-columns';
import type { ClipWindowStore } from './clip-window-store';

/** A screen before its size is known: what the server draws. */
const FIRST_SCREEN = { width: 1280, height: 900 };
/** What covers rows at the top, and at the bottom while the player is there. */
const COVERED = 112;

export interface ClipScroll {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** the rows to draw */
  readonly items: readonly VirtualItem[];
  readonly above: number;
  readonly below: number;
  /** position of the row that keys act on */
  readonly active: number;
  setActive(position: number): void;
  /** Brings a row into sight and gives it the focus. */
  move(position: number): void;
}

/** Scrolls a list with the page: says which rows are in sight, and sees to it that they arrive. */
export function useClipScroll(store: ClipWindowStore, total: number): ClipScroll {
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  useLayoutEffect(() => setTop(frame.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => CLIP_ROW_HEIGHT,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: COVERED,
    scrollPaddingEnd: COVERED,
    initialRect: FIRST_SCREEN,
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const [from, to] = [first?.index ?? 0, last?.index ?? 0];
  useEffect(() => store.show(from, to), [store, from, to]);
  const wanted = useRef<number | null>(null);
  const move = useCallback(
    (position: number): void => {
      wanted.current = position;
      setActive(position);
      virtualizer.scrollToIndex(position);
    },
    [virtualizer],
  );
  // The row may have to be drawn, or to arrive, before it can take the focus.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = frame.current?.querySelector<HTMLElement>(`[data-position="${wanted.current}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });
  const above = first ? first.start - top : 0;
  const below = last ? virtualizer.getTotalSize() - (last.end - top) : 0;
  return { frame, items, above, below, active, setActive, move };
}
