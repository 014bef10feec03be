import fs from 'node:fs';
import { identify, isAlive, parentOf } from './process-identity.mjs';

const EVERY_MS = 1_000;

/** @param {number} pid */
function isShell(pid) {
  try {
    return /^(ba|da|z|k|)sh$/.test(fs.readFileSync(`/proc/${pid}/comm`, 'latin1').trim());
  } catch {
    return false;
  }
}

/**
 * `npm start` is npm, perhaps a shell, and us. Killing npm with -9 tells us nothing, so we look
 * whether it is still there.
 * @param {() => void} onGone
 */
export function watchCaller(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const callers = [parent, ...(isShell(parent) ? [parentOf(parent)] : [])].filter((pid) => pid > 1);
  const identities = callers.map(identify);
  const areAllAlive = () =>
    process.platform === 'linux' ? identities.every(isAlive) : process.ppid === parent;
  const timer = setInterval(() => {
    if (areAllAlive()) return;
    clearInterval(timer);
    onGone();
  }, EVERY_MS);
  timer.unref();
}
