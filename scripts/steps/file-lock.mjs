import fs from 'node:fs';
import path from 'node:path';
import { identify, isAlive } from './process-identity.mjs';

/**
 * A lock that its holder's death releases: a file that names the holder, put in place whole (by a
 * hard link), and taken over once that process is gone.
 * @typedef {import('./process-identity.mjs').ProcessIdentity & Record<string, unknown>} LockRecord
 * @typedef {{ record: LockRecord, left: LockRecord | null, update: (details: object) => void, release: () => void }} Lock
 */

/** @param {string} file @returns {LockRecord | null} */
export function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} file @param {object} content @returns {string} */
function writeAside(file, content) {
  const aside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  fs.writeFileSync(aside, JSON.stringify(content), { mode: 0o600 });
  return aside;
}

/** @param {string} file @param {string} aside */
function putInPlace(file, aside) {
  try {
    fs.linkSync(aside, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead holder's file away; puts it back if a living one slipped in between. @param {string} file */
function removeStale(file) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  if (isAlive(readLock(aside))) putInPlace(file, aside);
  fs.rmSync(aside, { force: true });
}

/**
 * @param {string} file
 * @returns {{ lock: Lock, holder: null } | { lock: null, holder: LockRecord }}
 */
export function tryLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let record = /** @type {LockRecord} */ (identify(process.pid));
  /** @type {LockRecord | null} */
  let left = null;
  const aside = writeAside(file, record);
  try {
    while (!putInPlace(file, aside)) {
      const holder = readLock(file);
      if (holder && isAlive(holder)) return { lock: null, holder };
      left = holder ?? left;
      removeStale(file);
    }
  } finally {
    fs.rmSync(aside, { force: true });
  }
  const update = (/** @type {object} */ details) => {
    record = { ...record, ...details };
    fs.renameSync(writeAside(file, record), file);
  };
  return {
    lock: { record, left, update, release: () => fs.rmSync(file, { force: true }) },
    holder: null,
  };
}

/**
 * Runs `work` alone among the processes that name the same file.
 * @template T @param {string} file @param {() => T | Promise<T>} work @returns {Promise<T>}
 */
export async function withLock(file, work) {
  for (;;) {
    const { lock } = tryLock(file);
    if (!lock) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    try {
      return await work();
    } finally {
      lock.release();
    }
  }
}
