import path from 'node:path';
import { NEXT } from './build-web.mjs';
import { inRoot } from './locate.mjs';
import { Supervised } from './supervise.mjs';

/**
 * Starts web and worker and keeps them running.
 * @param {{ env: NodeJS.ProcessEnv, data: string, isDev: boolean, host: string, onStart: (programs: Supervised[]) => void }} options
 */
export function runPrograms({ env, data, isDev, host, onStart }) {
  /** @type {Supervised[]} */
  const programs = [];
  const run = (/** @type {{ name: string, args: string[], graceMs: number }} */ program) =>
    new Supervised({
      ...program,
      env: { ...env, NODE_ENV: isDev ? 'development' : 'production' },
      logFile: isDev ? undefined : path.join(data, 'logs', `${program.name}.log`),
      onStart: () => onStart(programs),
    });
  // Open event streams would hold the web tier's polite end for ever, so its grace is short.
  const web = run({
    name: 'web',
    args: [NEXT, isDev ? 'dev' : 'start', '--port', String(env.PORT), '--hostname', host],
    graceMs: 2_000,
  });
  const worker = run({
    name: 'worker',
    args: ['--enable-source-maps', inRoot('dist/worker.mjs')],
    graceMs: 15_000,
  });
  programs.push(web, worker);
  onStart(programs);
  return { web, worker };
}
