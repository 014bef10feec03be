import { spawn } from 'node:child_process';
import { inRoot, root } from '../steps/locate.mjs';

/**
 * Runs a Node program in sight of the user.
 * @param {string[]} args the first one below the checkout
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} exit code
 */
export function runVisibly([program, ...args], env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot(program), ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
