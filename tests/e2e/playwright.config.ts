import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { anyFreePort } from '../../scripts/steps/choose-port.mjs';
import { chromiumLaunch } from '../support/chromium-launch';
import { repositoryRoot } from '../support/shared-path';

// The first process chooses folder and port; the others, which load this file too, inherit them.
if (!process.env.PROSODIA_E2E_PORT) {
  const data = mkdtempSync(path.join(tmpdir(), 'prosodia-e2e-'));
  process.env.PROSODIA_E2E_DATA = data;
  process.env.PROSODIA_E2E_PORT = String(await anyFreePort());
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
}

const { PROSODIA_E2E_DATA: data = '', PROSODIA_E2E_PORT: port = '' } = process.env;
const baseURL = `http://localhost:${port}`;

/** The product as `npm start` runs it, with an empty database. One story, so one worker. */
export default defineConfig({
  testDir: '.',
  outputDir: path.join(repositoryRoot, 'test-results'),
  workers: 1,
  timeout: 600_000,
  forbidOnly: true,
  reporter: process.env.PROSODIA_E2E_REPORT
    ? [['list'], ['json', { outputFile: process.env.PROSODIA_E2E_REPORT }]]
    : [['list']],
  use: {
    baseURL,
    permissions: ['microphone'],
    actionTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: chromiumLaunch,
  },
  webServer: {
    command: 'node scripts/up.mjs',
    cwd: repositoryRoot,
    url: baseURL,
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    env: {
      PORT: port,
      PROSODIA_DATA: data,
      PROSODIA_HOST: '',
      DATABASE_URL: '',
      NEXTAUTH_URL: '',
      NEXTAUTH_SECRET: '',
    },
  },
});
