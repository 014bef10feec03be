import { existsSync } from 'node:fs';
import path from 'node:path';

/** A path under `../shared`, beside the repository. */
export function sharedPath(...parts: string[]): string {
  return path.resolve(import.meta.dirname, '../../../../shared', ...parts);
}

/** Whether it is there; says aloud which tests are skipped where it is not. */
export function hasShared(...parts: string[]): boolean {
  const found = existsSync(sharedPath(...parts));
  if (!found) console.warn(`SKIPPED: ../shared/${parts.join('/')} is not there.`);
  return found;
}
