'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { nextItem, rateItem, undoRating } from '../../actions';
import { createListening, IDLE, type ListeningState, type ListeningStore } from './listening-store';
import { browserOutbox } from './outbox-storage';
import type { Operation } from './project-queue';

const send = (operation: Operation) =>
  operation.kind === 'undo'
    ? undoRating({ itemId: operation.item.id })
    : rateItem({ itemId: operation.item.id, ...operation.answer });

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** The session of this page; null until the browser has it. */
export function useListening(
  taskId: string,
  userId: string,
): { store: ListeningStore | null; state: ListeningState } {
  const [store, setStore] = useState<ListeningStore | null>(null);
  useEffect(() => {
    const storage = browserOutbox(taskId, userId);
    const created = createListening({ next: () => nextItem({ taskId }), send, storage, later });
    const retry = () => created.retry();
    setStore(created);
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      created.stop();
    };
  }, [taskId, userId]);
  const state = useSyncExternalStore(
    store?.subscribe ?? (() => () => undefined),
    store?.read ?? (() => IDLE),
    () => IDLE,
  );
  return { store, state };
}
