'use client';

import { useCallback, useRef, useState } from 'react';
import { toast } from 'sonner';
import { MOST_CHANGED } from '@/lib/domain/clips/schema';
import { addClips, type ClipSelection, NO_SELECTION, rangeTo, toggleClip } from './clip-selection';
import type { ClipWindowStore } from './clip-window-store';

/** The chosen clips of a list; stretches are fetched where they have not been seen. */
export function useClipSelection(store: ClipWindowStore) {
  const [selection, setSelection] = useState<ClipSelection>(NO_SELECTION);
  const current = useRef(selection);
  const set = useCallback((next: ClipSelection): void => {
    current.current = next;
    setSelection(next);
  }, []);
  const add = useCallback(
    async (first: number, last: number): Promise<void> => {
      if (last - first >= MOST_CHANGED) {
        toast.error(`At most ${MOST_CHANGED} clips can be chosen at once. Narrow the list first.`);
        return;
      }
      const rows = await store.loadRange(first, last);
      const ids = rows.map(({ id }) => id);
      set(addClips(current.current, ids, last));
    },
    [store, set],
  );
  const choose = useCallback(
    (position: number, extend: boolean): void => {
      if (extend) return void add(...rangeTo(current.current, position));
      const id = store.rowAt(position)?.id;
      if (id) set(toggleClip(current.current, id, position));
    },
    [store, set, add],
  );
  const chooseAll = useCallback(() => void add(0, store.read().total - 1), [store, add]);
  const clear = useCallback(() => set(NO_SELECTION), [set]);
  return { selection, choose, chooseAll, clear };
}
