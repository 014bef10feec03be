/** A time on the tracks that many parts follow from frame to frame without drawing all of them anew. */
export interface CursorStore {
  read(): number;
  subscribe(listener: () => void): () => void;
  set(sec: number): void;
}

export function createCursor(startSec: number): CursorStore {
  let at = startSec;
  const listeners = new Set<() => void>();
  return {
    read: () => at,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(sec) {
      if (sec === at) return;
      at = sec;
      for (const listener of listeners) listener();
    },
  };
}
