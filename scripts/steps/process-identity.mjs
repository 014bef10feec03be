import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * A process id with the moment the process began, so that a recycled id is never taken for it.
 * @typedef {{ pid: number, mark: string }} ProcessIdentity
 */

/** @param {number} pid @returns {string | null} start moment, null when gone or a zombie */
function startMark(pid) {
  if (process.platform === 'linux') return linuxStartMark(pid);
  const [command, args] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]]
      : ['ps', ['-o', 'lstart=', '-p', String(pid)]];
  const answer = spawnSync(command, args, { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() || null : null;
}

/** Fields after the command name: state, parent, …; the 20th is the start in ticks since boot (proc(5)). */
/** @param {number} pid */
function linuxStat(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** @param {number} pid */
function linuxStartMark(pid) {
  const fields = linuxStat(pid);
  if (!fields || fields[0] === 'Z') return null;
  return `${bootId()}:${fields[19]}`;
}

function bootId() {
  try {
    return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  } catch {
    return '';
  }
}

/** @param {number} pid @returns {ProcessIdentity} */
export function identify(pid) {
  return { pid, mark: startMark(pid) ?? '' };
}

/** @param {Partial<ProcessIdentity> | null | undefined} identity */
export function isAlive(identity) {
  if (!identity?.pid || !identity.mark) return false;
  return startMark(identity.pid) === identity.mark;
}

/** The parent of a process; 0 where the platform does not tell cheaply. @param {number} pid */
export function parentOf(pid) {
  return process.platform === 'linux' ? Number(linuxStat(pid)?.[1] ?? 0) : 0;
}

/** @param {ProcessIdentity} identity @param {number} limitMs @returns {Promise<boolean>} whether it ended */
export async function waitForEnd(identity, limitMs) {
  const deadline = Date.now() + limitMs;
  while (isAlive(identity)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return true;
}

/**
 * Signals a process and, where it leads one, its whole group.
 * @param {number} pid @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // No such group or process: it has ended already.
    }
  }
}
