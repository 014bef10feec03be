import fs from 'node:fs';
import { inRoot } from './locate.mjs';
import { runNode } from './run-command.mjs';
import { say } from './say.mjs';

/** Prisma takes as migration every folder that holds a `migration.sql`. */
function migrationNames() {
  const folder = inRoot('prisma/migrations');
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter((name) => fs.existsSync(`${folder}/${name}/migration.sql`));
}

/** @param {import('pg').Client} client @returns {Promise<Set<string>>} */
async function appliedNames(client) {
  const {
    rows: [table],
  } = await client.query(`select to_regclass('_prisma_migrations') as name`);
  if (!table.name) return new Set();
  const { rows } = await client.query(
    'select migration_name, finished_at is not null and rolled_back_at is null as done from _prisma_migrations',
  );
  const failed = rows.some((row) => !row.done);
  return new Set(failed ? [] : rows.map((row) => row.migration_name));
}

/** @param {string} url */
async function hasNewMigrations(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const applied = await appliedNames(client);
    return migrationNames().some((name) => !applied.has(name));
  } catch (error) {
    // 3D000: the database itself is missing; `migrate deploy` creates it.
    if (/** @type {{ code?: string }} */ (error).code === '3D000') return true;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} url */
async function installQueueSchema(url) {
  const { Logger, runMigrations } = await import('graphile-worker');
  const silent = new Logger(() => () => {});
  await runMigrations({ connectionString: url, logger: silent });
}

/**
 * Brings a database to the schema of this checkout: Prisma's migrations, then the queue's.
 * @param {string} url @param {{ signal?: AbortSignal }} [options]
 */
export async function migrateDatabase(url, { signal } = {}) {
  if (await hasNewMigrations(url)) {
    say('applying migrations');
    const env = { ...process.env, DATABASE_URL: url };
    await runNode([inRoot('node_modules/prisma/build/index.js'), 'migrate', 'deploy'], {
      env,
      signal,
      quiet: true,
    });
  }
  await installQueueSchema(url);
}
