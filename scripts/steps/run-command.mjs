import { spawn } from 'node:child_process';
import { guardGroup } from './guard-process.mjs';
import { root } from './locate.mjs';
import { signalGroup } from './process-identity.mjs';
import { LaunchError } from './say.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal] ends the command
 * @property {boolean} [quiet] keeps its output back unless it fails
 */

/**
 * Runs a command to its end, in a process group that is ended with us; what it prints goes to
 * stderr.
 * @param {string} command @param {string[]} args @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function tryCommand(command, args, { env = process.env, signal, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const out = quiet ? 'pipe' : 2;
    const detached = process.platform !== 'win32';
    const child = spawn(command, args, { cwd: root, env, detached, stdio: ['ignore', out, out] });
    const pid = child.pid ?? 0;
    const callOff = pid ? guardGroup(pid) : () => {};
    const abort = () => signalGroup(pid, 'SIGTERM');
    signal?.addEventListener('abort', abort);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      callOff();
      signal?.removeEventListener('abort', abort);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a command that has to succeed.
 * @param {string} command @param {string[]} args @param {CommandOptions} [options]
 */
export async function runCommand(command, args, options) {
  const { code, output } = await tryCommand(command, args, options);
  if (code === 0) return;
  process.stderr.write(output);
  throw new LaunchError(`stopped: ${[command, ...args].join(' ')} ended with code ${code}.`);
}

/**
 * Runs a Node program of this checkout that has to succeed.
 * @param {string[]} args @param {CommandOptions} [options]
 */
export const runNode = (args, options) => runCommand(process.execPath, args, options);
