import { NEXT } from '../steps/build-web.mjs';
import { runNode } from '../steps/run-command.mjs';
import { oneCheck } from './count-tests.mjs';
import { runVisibly } from './run-visibly.mjs';

/** Each counts as one test. @type {[string, string[]][]} */
const CHECKS = [
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']],
  [
    'types',
    ['node_modules/typescript/lib/tsc.js', '--noEmit', '--incremental', 'false', '-p', '.'],
  ],
  ['imports', ['scripts/checks/check-imports.mjs']],
  ['house rules', ['scripts/checks/check-house-rules.mjs']],
];

/** @returns {Promise<import('./count-tests.mjs').Counts[]>} */
export async function runStaticChecks() {
  await runNode([NEXT, 'typegen'], { quiet: true }); // the types of pages and routes, which tsc needs
  const all = [];
  for (const [kind, command] of CHECKS) {
    console.log(`\n== ${kind}`);
    all.push(oneCheck(kind, (await runVisibly(command)) === 0));
  }
  return all;
}
