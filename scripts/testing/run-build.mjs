import { bundleWorker } from '../bundle.mjs';
import { buildWeb } from '../steps/build-web.mjs';
import { alone } from '../steps/prepare-checkout.mjs';
import { sayError } from '../steps/say.mjs';
import { oneCheck } from './count-tests.mjs';
import { runVisibly } from './run-visibly.mjs';

/** A build looks at the settings but at no database. */
const SETTINGS = {
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  NEXTAUTH_SECRET: 'only for builds',
  NEXTAUTH_URL: 'http://localhost:3000',
  NEXT_TELEMETRY_DISABLED: '1',
};

/** @param {string} kind @param {() => Promise<unknown>} work */
async function attempt(kind, work) {
  console.log(`\n== ${kind}`);
  try {
    await work();
    return oneCheck(kind, true);
  } catch (error) {
    sayError(error);
    return oneCheck(kind, false);
  }
}

/** @returns {Promise<import('./count-tests.mjs').Counts[]>} */
export async function runBuild() {
  const env = { ...process.env, ...SETTINGS };
  const bundle = await attempt('bundle', () => alone(() => bundleWorker()));
  const web = await attempt('web build', () => alone(() => buildWeb({ env })));
  console.log('\n== browser code');
  const isClean = (await runVisibly(['scripts/checks/check-browser-bundle.mjs'])) === 0;
  return [bundle, web, oneCheck('browser code', isClean)];
}
