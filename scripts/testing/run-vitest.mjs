import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withExitCode } from './count-tests.mjs';
import { runVisibly } from './run-visibly.mjs';

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 * @param {string} kind @param {FileResult[]} files @returns {import('./count-tests.mjs').Counts}
 */
function count(kind, files) {
  const statuses = files.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status }) => status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  // A file that cannot be loaded has no tests to fail, and is one failure itself.
  const broken = files.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  return { kind, passed, failed: failed + broken, skipped: statuses.length - passed - failed };
}

/**
 * Runs one of the projects of vitest.config.ts.
 * @param {string} kind @returns {Promise<import('./count-tests.mjs').Counts>}
 */
export async function runVitest(kind) {
  console.log(`\n== ${kind}`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prosodia-report-'));
  const report = path.join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runVisibly([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    kind,
    ...reporters,
  ]);
  const files = fs.existsSync(report)
    ? JSON.parse(fs.readFileSync(report, 'utf8')).testResults
    : [];
  fs.rmSync(folder, { recursive: true, force: true });
  return withExitCode(count(kind, files), code);
}
