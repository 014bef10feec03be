import { bundleWorker } from './bundle.mjs';
import { buildWeb } from './steps/build-web.mjs';
import { choosePort } from './steps/choose-port.mjs';
import { root } from './steps/locate.mjs';
import { migrateDatabase } from './steps/migrate-database.mjs';
import { alone, prepareCheckout } from './steps/prepare-checkout.mjs';
import { readEnvironment } from './steps/read-environment.mjs';
import { runPrograms } from './steps/run-programs.mjs';
import { LaunchError, say, sayError } from './steps/say.mjs';
import { takeRunFile } from './steps/take-run-file.mjs';
import { waitUntilAnswering } from './steps/wait-until-answering.mjs';
import { watchCaller } from './steps/watch-caller.mjs';

// `npm start` and `npm run dev`: from a fresh clone to a running product. Only Node's own modules
// may be imported before the packages are installed.

const DATABASE_CHECK_MS = 3_000;
const isDev = process.argv.includes('--dev');
const stopping = new AbortController();
const { signal } = stopping;
/** What has to be undone at the end, last first. @type {(() => unknown)[]} */
const undo = [];

/** @param {number} code */
async function finish(code) {
  while (undo.length > 0) await undo.pop()?.();
  process.exit(code);
}

/** @param {NodeJS.ProcessEnv} env @param {string} data */
async function startDatabase(env, data) {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  const { acquireDatabase } = await import('./database/embedded-postgres.mjs');
  let database = await acquireDatabase(data);
  undo.push(() => database.release());
  const revive = async () => {
    if (database.isRunning() || signal.aborted) return;
    say('the database ended, starting it again');
    database = await acquireDatabase(data);
  };
  const check = setInterval(() => void revive().catch(sayError), DATABASE_CHECK_MS);
  undo.push(() => clearInterval(check));
  return database.url;
}

async function main() {
  const { env, data } = readEnvironment();
  const host = env.PROSODIA_HOST || '127.0.0.1';
  const runFile = await takeRunFile(data);
  undo.push(() => runFile.release());
  const port = await choosePort(env, host);
  env.PORT = String(port);
  env.NEXTAUTH_URL ||= `http://localhost:${port}`;

  await prepareCheckout({ signal, bundle: !isDev });
  env.DATABASE_URL = await startDatabase(env, data);
  await migrateDatabase(env.DATABASE_URL, { signal });
  if (!isDev) await alone(() => buildWeb({ env, signal }));
  if (signal.aborted) return;
  /** @type {ReturnType<typeof runPrograms> | undefined} */
  let programs;
  if (isDev) await bundleWorker({ watch: true, onRebuild: () => void programs?.worker.restart() });
  programs = runPrograms({
    ...{ env, data, isDev, host },
    onStart: (running) => {
      runFile.update({
        root,
        url: env.NEXTAUTH_URL,
        children: running.map(({ identity }) => identity),
      });
    },
  });
  const { web, worker } = programs;
  undo.push(() => Promise.all([web.stop(), worker.stop()]));
  await waitUntilAnswering(`http://${host}:${port}/`, signal);
  if (!signal.aborted) process.stdout.write(`Prosodia is at ${env.NEXTAUTH_URL}\n`);
}

const STOP_LIMIT_MS = 20_000;

/** @param {Promise<number>} started */
async function stop(started) {
  if (signal.aborted) return;
  stopping.abort();
  const limit = new Promise((resolve) => setTimeout(resolve, STOP_LIMIT_MS));
  await Promise.race([started, limit]); // what is under way first takes note of the abort
  await finish(0);
}

/** @returns {Promise<number>} exit code, 0 also when stopped meanwhile */
async function start() {
  try {
    await main();
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    if (!(error instanceof LaunchError)) say('Prosodia could not start:');
    sayError(error);
    return 1;
  }
}

const started = start();
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(name, () => void stop(started));
}
watchCaller(() => void stop(started));
if ((await started) !== 0) await finish(1);
