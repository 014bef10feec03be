import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = {
  '@': path.resolve(import.meta.dirname),
  'server-only': path.resolve(import.meta.dirname, 'tests/support/server-only.ts'),
};
const project = (name: string, extra: object = {}) => ({
  resolve: { alias },
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node', ...extra },
});

/** What tests with a database and the bundled worker need. */
const withServer = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  globalSetup: 'tests/support/start-test-server.ts',
  setupFiles: 'tests/support/use-test-database.ts',
};

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('golden', { testTimeout: 120_000 }),
      project('integration', withServer),
      project('fuzz', { ...withServer, testTimeout: 300_000 }),
    ],
  },
});
