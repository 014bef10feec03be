import path from 'node:path';
import { tryLock } from './file-lock.mjs';
import { isAlive, signalGroup, waitForEnd } from './process-identity.mjs';
import { LaunchError, say } from './say.mjs';

/**
 * Ends what a killed launcher left running.
 * @param {Record<string, unknown> | null} left the run file it left
 */
async function endOrphans(left) {
  const children = /** @type {import('./process-identity.mjs').ProcessIdentity[]} */ (
    left?.children ?? []
  );
  for (const child of children.filter(isAlive)) {
    say(`ending process ${child.pid}, left by an earlier start`);
    signalGroup(child.pid, 'SIGTERM');
    await waitForEnd(child, 5_000);
    signalGroup(child.pid, 'SIGKILL'); // the rest of its group, too
    await waitForEnd(child, 5_000);
  }
}

/**
 * Makes this process the only launcher of a data folder. The run file names it, its children and
 * its address.
 * @param {string} data
 */
export async function takeRunFile(data) {
  const { lock, holder } = tryLock(path.join(data, 'run.json'));
  if (lock) {
    await endOrphans(lock.left);
    return lock;
  }
  const where = holder.url ? `already running at ${holder.url}` : 'already being started';
  throw new LaunchError(
    `Prosodia is ${where} (process ${holder.pid}, data in ${data}). Stop it there with Ctrl-C.`,
  );
}
