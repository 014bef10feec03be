/** Whether shortcuts of one character are on; some people's speech input or tremor presses them. */
const STORED_AS = 'prosodia-single-keys';
const listeners = new Set<() => void>();

export function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true; // a browser that keeps nothing
  }
}

export function writeSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, 'off');
  } finally {
    for (const listener of listeners) listener();
  }
}

export function subscribeSingleKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
