import { prepareCheckout } from './steps/prepare-checkout.mjs';
import { sayError } from './steps/say.mjs';

// `npm test`, or `npm test -- unit golden` for some kinds only. The last line is the sum.

/** @type {Record<string, () => Promise<import('./testing/count-tests.mjs').Counts[]>>} */
const KINDS = {
  static: async () => (await import('./testing/run-static-checks.mjs')).runStaticChecks(),
  unit: () => vitest('unit'),
  golden: () => vitest('golden'),
  integration: () => vitest('integration'),
  fuzz: () => vitest('fuzz'),
  build: async () => (await import('./testing/run-build.mjs')).runBuild(),
  e2e: async () => [await (await import('./testing/run-e2e.mjs')).runEndToEnd()],
};

/** @param {string} kind */
async function vitest(kind) {
  const { runVitest } = await import('./testing/run-vitest.mjs');
  return [await runVitest(kind)];
}

/** @param {string[]} kinds */
async function main(kinds) {
  await prepareCheckout({ bundle: false });
  const { summarise } = await import('./testing/count-tests.mjs');
  const all = [];
  for (const kind of kinds) all.push(...(await KINDS[kind]()));
  const { text, failed } = summarise(all);
  console.log(text);
  process.exitCode = failed > 0 ? 1 : 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => !(kind in KINDS));
if (unknown.length > 0) {
  console.error(
    `There is no kind of test named ${unknown.join(', ')}; there are ${Object.keys(KINDS).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  try {
    await main(asked.length > 0 ? asked : Object.keys(KINDS));
  } catch (error) {
    sayError(error);
    process.exitCode = 1;
  }
}
