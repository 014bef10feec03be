import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';
import { createTestDatabase } from './test-database';

// Runs before each integration test file is loaded: its own database and data folder.

const database = await createTestDatabase(inject('templateUrl'));
const data = mkdtempSync(path.join(tmpdir(), 'prosodia-data-'));
Object.assign(process.env, {
  DATABASE_URL: database.url,
  PROSODIA_DATA: data,
  NEXTAUTH_SECRET: 'only for tests, never served',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
});

afterAll(async () => {
  const { closeDb } = await import('@/lib/platform/db');
  await closeDb();
  await database.drop();
  rmSync(data, { recursive: true, force: true });
});
