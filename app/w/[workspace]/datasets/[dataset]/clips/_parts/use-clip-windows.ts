'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { ClipFilter, ClipWindow } from '@/lib/domain/clips/schema';
import { writeClipQuery } from './clip-query';
import { type ClipListState, ClipWindowStore } from './clip-window-store';
import { windowsOf } from './fetch-clip-window';

interface ListedClips {
  readonly datasetId: string;
  readonly filter: ClipFilter;
  readonly first: ClipWindow;
}

/** The list's windows; another filter, or a first window with news, begins anew. */
export function useClipWindows(listed: ListedClips): ClipListState & {
  readonly store: ClipWindowStore;
} {
  const { datasetId, filter, first } = listed;
  const key = `${datasetId} ${first.stamp} ${writeClipQuery(filter)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names all three
  const store = useMemo(() => new ClipWindowStore(first, windowsOf(datasetId, filter)), [key]);
  const state = useSyncExternalStore(store.subscribe, store.read, store.read);
  return { ...state, store };
}
