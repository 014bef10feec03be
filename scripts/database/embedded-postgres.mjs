import fs from 'node:fs';
import path from 'node:path';
import { anyFreePort, isPortFree } from '../steps/choose-port.mjs';
import { withLock } from '../steps/file-lock.mjs';
import { guardWith } from '../steps/guard-process.mjs';
import { identify, isAlive } from '../steps/process-identity.mjs';
import { createCluster } from './create-cluster.mjs';
import { databaseUrl, startPostgres, stopPostgres } from './run-postgres.mjs';

/**
 * The server is shared: `npm start` and command lines over the same data folder use one server,
 * each leaves a file `users/PID.json`, and who leaves last stops it. A user that is killed is
 * signed off by its guard.
 * @typedef {import('./run-postgres.mjs').Server} Server
 */

const DATABASE = 'prosodia';

/** @param {string} data */
function places(data) {
  const folder = path.join(data, 'pg');
  const cluster = path.join(folder, 'cluster');
  return {
    folder,
    cluster,
    users: path.join(folder, 'users'),
    file: path.join(folder, 'server.json'),
  };
}

/** @param {string} file @returns {any} the content, or null when absent or cut short */
function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} file @param {object} content */
function writeJson(file, content) {
  fs.writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

/** @param {string} users the folder of sign-ins @returns {boolean} after removing those who are gone */
function hasLivingUsers(users) {
  const files = fs.existsSync(users) ? fs.readdirSync(users) : [];
  const dead = files.filter((name) => !isAlive(readJson(path.join(users, name))));
  for (const name of dead) fs.rmSync(path.join(users, name), { force: true });
  return dead.length < files.length;
}

/** @param {string} data @param {Record<string, string>} settings @returns {Promise<Server>} */
async function ensureServer(data, settings) {
  const { folder, cluster, users, file } = places(data);
  fs.mkdirSync(users, { recursive: true });
  /** @type {Server} */
  let server = readJson(file);
  if (!server || !fs.existsSync(path.join(cluster, 'PG_VERSION'))) {
    server = { port: await anyFreePort(), process: null, ...createCluster(folder, cluster) };
  }
  if (isAlive(server.process)) {
    if (server.process && !hasLivingUsers(users))
      await stopPostgres(server.process); // an orphan
    else return server;
  }
  if (!(await isPortFree(server.port))) server.port = await anyFreePort();
  await startPostgres({
    ...{ folder, cluster, server, settings },
    onSpawn: (identity) => {
      server.process = identity;
      writeJson(file, server);
    },
  });
  return server;
}

/** @param {string} url of the maintenance database */
async function ensureDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
    DATABASE,
  ]);
  if (!rowCount) await client.query(`create database ${DATABASE}`);
  await client.end();
}

/**
 * Starts the embedded server of a data folder, or joins the one that runs.
 * @param {string} data @param {Record<string, string>} [settings] of postgres, for a fresh start
 * @returns {Promise<{ url: string, isRunning: () => boolean, release: () => Promise<void> }>}
 */
export async function acquireDatabase(data, settings = {}) {
  const { folder, users } = places(data);
  const self = identify(process.pid);
  const server = await withLock(path.join(folder, 'lock.json'), async () => {
    const running = await ensureServer(data, settings);
    writeJson(path.join(users, `${self.pid}.json`), self);
    await ensureDatabase(databaseUrl(running, 'postgres'));
    return running;
  });
  const callOff = guardWith([path.join(import.meta.dirname, 'release-database.mjs'), data]);
  return {
    url: databaseUrl(server, DATABASE),
    isRunning: () => isAlive(server.process),
    release: async () => {
      callOff();
      await releaseDatabase(data, self.pid);
    },
  };
}

/**
 * Signs one user off, and stops the server when nobody is left.
 * @param {string} data @param {number} [pid] absent: only those who are gone
 */
export async function releaseDatabase(data, pid) {
  const { folder, users, file } = places(data);
  if (!fs.existsSync(folder)) return;
  await withLock(path.join(folder, 'lock.json'), async () => {
    if (pid) fs.rmSync(path.join(users, `${pid}.json`), { force: true });
    const server = readJson(file);
    if (server?.process && !hasLivingUsers(users)) await stopPostgres(server.process);
  });
}
