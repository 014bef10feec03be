import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from '../../tests/support/find-chromium.mjs';
import { withExitCode } from './count-tests.mjs';
import { runVisibly } from './run-visibly.mjs';

/** Debian's package, where we may install it. @returns {boolean} whether there is a browser now */
function ensureChromium() {
  if (findChromium()) return true;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (process.getuid?.() !== 0 || !hasApt) return false;
  console.log('installing Chromium from the distribution');
  const options = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return findChromium() !== undefined;
}

/** @returns {Promise<import('./count-tests.mjs').Counts>} */
export async function runEndToEnd() {
  const kind = 'e2e';
  console.log(`\n== ${kind}`);
  if (!ensureChromium()) {
    console.log(
      'SKIPPED: there is no Chromium, and it cannot be installed here. Set CHROMIUM to one.',
    );
    return { kind, passed: 0, failed: 0, skipped: 1 };
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prosodia-report-'));
  const report = path.join(folder, 'playwright.json');
  const code = await runVisibly(
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/e2e/playwright.config.ts'],
    { ...process.env, PROSODIA_E2E_REPORT: report },
  );
  const stats = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')).stats : {};
  fs.rmSync(folder, { recursive: true, force: true });
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats;
  return withExitCode({ kind, passed: expected + flaky, failed: unexpected, skipped }, code);
}
