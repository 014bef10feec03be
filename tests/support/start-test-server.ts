import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { acquireDatabase } from '../../scripts/database/embedded-postgres.mjs';
import { migrateDatabase } from '../../scripts/steps/migrate-database.mjs';
import { prepareCheckout } from '../../scripts/steps/prepare-checkout.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** the migrated database that each test file gets a copy of */
    templateUrl: string;
  }
}

/** What is written is thrown away: no need to wait for the disk. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

let end: (() => Promise<void>) | undefined;

/** A PostgreSQL server of the tests' own, its template database, and the bundled worker. */
export async function setup(project: TestProject): Promise<void> {
  await prepareCheckout();
  const data = mkdtempSync(path.join(tmpdir(), 'prosodia-test-'));
  const server = await acquireDatabase(data, FORGETFUL);
  end = async () => {
    await server.release();
    rmSync(data, { recursive: true, force: true });
  };
  await migrateDatabase(server.url);
  project.provide('templateUrl', server.url);
}

export async function teardown(): Promise<void> {
  await end?.();
}
