import type { SplitClip } from './split-plan';

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Clips in an order that is the same in another database: by content, then by id. */
export function inContentOrder(clips: readonly SplitClip[]): SplitClip[] {
  return [...clips].sort((a, b) => compare(a.contentHash, b.contentHash) || compare(a.id, b.id));
}
