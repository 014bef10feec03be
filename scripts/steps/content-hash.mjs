import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './locate.mjs';

/** @param {string} entry @returns {string[]} every file below, generated code left out */
function filesBelow(entry) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [entry];
  return fs
    .readdirSync(entry, { withFileTypes: true })
    .filter((child) => child.name !== 'generated' && child.name !== 'node_modules')
    .flatMap((child) => filesBelow(path.join(entry, child.name)));
}

/**
 * Hash of names and contents, never of times: a fresh clone of the same sources has the same hash.
 * @param {string[]} entries files and folders of the checkout; absent ones count as empty
 */
export function hashContent(entries) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesBelow(inRoot(entry))).sort()) {
    const content = fs.readFileSync(file);
    hash
      .update(`${path.relative(root, file).replaceAll('\\', '/')}\0${content.length}\0`)
      .update(content);
  }
  return hash.digest('hex');
}

/**
 * Runs `make` unless `stampFile` already says that it was run for this hash.
 * @param {{ stampFile: string, hash: string, make: () => Promise<void> }} step
 * @returns {Promise<boolean>} whether it ran
 */
export async function makeOnce({ stampFile, hash, make }) {
  const done = fs.existsSync(stampFile) ? fs.readFileSync(stampFile, 'utf8') : '';
  if (done === hash) return false;
  fs.rmSync(stampFile, { force: true });
  await make();
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, hash);
  return true;
}
