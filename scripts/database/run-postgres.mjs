import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { identify, isAlive, waitForEnd } from '../steps/process-identity.mjs';
import { LaunchError } from '../steps/say.mjs';
import { databaseEnv } from './create-cluster.mjs';
import { databaseUser } from './database-user.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';

const START_LIMIT_MS = 60_000;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * @typedef {import('../steps/process-identity.mjs').ProcessIdentity} ProcessIdentity
 * @typedef {object} Server what `server.json` keeps
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {ProcessIdentity | null} process
 */

/** @param {Server} server @param {string} name */
export const databaseUrl = ({ user, password, port }, name) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`;

/** @param {string} folder */
function openLog(folder) {
  const file = path.join(folder, 'postgres.log');
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return { file, log: fs.openSync(file, size > LOG_LIMIT_BYTES ? 'w' : 'a') };
}

/**
 * A server that died with its machine or container leaves a pid file, and PostgreSQL will not start
 * while any process has that number. Ours is known by its start moment.
 * @param {string} cluster @param {Server} server
 */
function removeStalePidFile(cluster, server) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!fs.existsSync(file)) return;
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  if (server.process?.pid === pid && !isAlive(server.process)) fs.rmSync(file, { force: true });
}

/**
 * Waits until the server answers queries, not just its socket.
 * @param {string} url @param {() => boolean} hasEnded
 */
async function waitUntilReady(url, hasEnded) {
  const { default: pg } = await import('pg');
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await client.end().catch(() => {});
      if (hasEnded() || Date.now() > deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
}

/**
 * Starts the server on 127.0.0.1 and waits until it answers. It outlives this process unless stopped.
 * @param {{ folder: string, cluster: string, server: Server, settings: Record<string, string>, onSpawn: (identity: ProcessIdentity) => void }} options
 */
export async function startPostgres({ folder, cluster, server, settings, onSpawn }) {
  removeStalePidFile(cluster, server);
  const as = databaseUser();
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    // Pages of an index lie on a disk without a moving head, mostly in memory.
    random_page_cost: '1.1',
    ...settings,
  };
  const [command, args] = as.wrap(postgresBinaries().postgres, [
    ...['-D', cluster, '-p', String(server.port)],
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const { file, log } = openLog(folder);
  const child = spawn(command, args, {
    ...{ cwd: '/', env: databaseEnv(), stdio: ['ignore', log, log], ...as.spawnIds },
    detached: process.platform !== 'win32', // else Ctrl-C would end it before those who use it
  });
  fs.closeSync(log);
  let ended = false;
  child.on('error', () => (ended = true)).on('exit', () => (ended = true));
  child.unref();
  const identity = identify(child.pid ?? 0);
  onSpawn(identity);
  if (await waitUntilReady(databaseUrl(server, 'postgres'), () => ended)) return;
  await stopPostgres(identity);
  throw new LaunchError(`PostgreSQL did not start; its log is ${file}`);
}

/** Fast shutdown, then the immediate one. @param {ProcessIdentity} identity */
export async function stopPostgres(identity) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL'])) {
    if (!isAlive(identity)) return;
    process.kill(identity.pid, signal);
    if (await waitForEnd(identity, 15_000)) return;
  }
}
