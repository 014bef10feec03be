import { spawn } from 'node:child_process';
import { inRoot } from './steps/locate.mjs';
import { migrateDatabase } from './steps/migrate-database.mjs';
import { prepareCheckout } from './steps/prepare-checkout.mjs';
import { readEnvironment } from './steps/read-environment.mjs';
import { sayError } from './steps/say.mjs';

// `npm run -s prosodia -- …`: makes everything ready, then runs dist/prosodia.mjs.

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; it gets the signals that we get and ends by itself
 */
function runCommandLine(env) {
  return new Promise((resolve, reject) => {
    const args = ['--enable-source-maps', inRoot('dist/prosodia.mjs'), ...process.argv.slice(2)];
    // The caller's folder, so that relative paths mean what was typed; npm itself moves to the root.
    const cwd = process.env.INIT_CWD ?? process.cwd();
    const child = spawn(process.execPath, args, { env, cwd, stdio: 'inherit' });
    for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 130 : (code ?? 1)));
  });
}

/** Commands that read and answer files only. */
const WITHOUT_DATABASE = ['evaluate'];

async function main() {
  const { env, data } = readEnvironment();
  await prepareCheckout();
  if (WITHOUT_DATABASE.includes(process.argv[2] ?? '')) {
    process.exitCode = await runCommandLine({ ...env, NODE_ENV: env.NODE_ENV ?? 'production' });
    return;
  }
  const { acquireDatabase } = await import('./database/embedded-postgres.mjs');
  const database = env.DATABASE_URL ? null : await acquireDatabase(data);
  const url = database?.url ?? env.DATABASE_URL ?? '';
  try {
    await migrateDatabase(url);
    process.exitCode = await runCommandLine({
      ...env,
      NODE_ENV: env.NODE_ENV ?? 'production',
      DATABASE_URL: url,
    });
  } finally {
    await database?.release();
  }
}

try {
  await main();
} catch (error) {
  sayError(error);
  process.exitCode = 1;
}
