import { existsSync } from 'node:fs';
import path from 'node:path';

export const repositoryRoot = path.resolve(import.meta.dirname, '../..');

/** A path in the folder of corpora, weights and golden figures that lies beside the checkout. */
export function sharedPath(...parts: readonly string[]): string {
  return path.resolve(repositoryRoot, '../shared', ...parts);
}

/**
 * Whether tests that need it have to be skipped: `describe.skipIf(isSharedMissing('corpora/ravdess'))`.
 * Says so aloud.
 */
export function isSharedMissing(...parts: readonly string[]): boolean {
  const isMissing = !existsSync(sharedPath(...parts));
  if (isMissing) console.warn(`SKIPPED: ${path.join('../shared', ...parts)} is not there.`);
  return isMissing;
}
