import { spawn } from 'node:child_process';

/**
 * Runs a shell line once this process is gone, however it goes: the guard waits on a pipe that only
 * we hold, and `kill -9` closes it too. In a group of its own, so that what ends ours spares it.
 * Windows has no such shell; there the next start cleans up.
 * @param {string} script @param {string[]} args the script's $0, $1, …
 * @returns {() => void} calls the guard off
 */
function guard(script, args) {
  if (process.platform === 'win32') return () => {};
  const child = spawn('sh', ['-c', `read -r _; ${script}`, ...args], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  /** @type {import('node:net').Socket} */ (child.stdin).unref();
  return () => child.kill('SIGKILL');
}

const END_GROUP = `kill -s TERM -- "-$0" || exit 0
  for second in 1 2 3 4 5 6 7 8 9 10; do sleep 1; kill -s 0 -- "-$0" || exit 0; done
  kill -s KILL -- "-$0"`;

/**
 * Ends a process group after us: politely, then for good.
 * @param {number} pid the group's leader
 */
export const guardGroup = (pid) => guard(END_GROUP, [String(pid)]);

/**
 * Runs a Node program after us, once what uses it had a second to end.
 * @param {string[]} args
 */
export const guardWith = (args) => guard('sleep 1; exec "$0" "$@"', [process.execPath, ...args]);
