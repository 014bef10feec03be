import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDb, db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { adapterFactory } from '../../scripts/schema-engine/adapter-factory.mjs';
import { loadEngine } from '../../scripts/schema-engine/load-engine.mjs';
import { repositoryRoot } from '../support/shared-path';

const folder = path.join(repositoryRoot, 'prisma/schema');
const files = readdirSync(folder).map((name) => {
  const file = path.join(folder, name);
  return { path: file, content: readFileSync(file, 'utf8') };
});
const forgotten = {
  path: path.join(folder, 'forgotten.prisma'),
  content: 'model Forgotten {\n  id String @id\n}\n',
};

let engine: Awaited<ReturnType<typeof start>>;
/** Indexes that hold further columns, which Prisma's schema cannot say; it would make them without. */
let covering: readonly string[] = [];

async function start() {
  const { SchemaEngine } = await loadEngine();
  const datamodels = files.map(({ path: file, content }) => [file, content]);
  return SchemaEngine.new({ datamodels }, () => undefined, adapterFactory(env().DATABASE_URL));
}

beforeAll(async () => {
  engine = await start();
  const rows = await db().$queryRaw<{ name: string }[]>`
    select indexrelid::regclass::text as name from pg_index
    where indnkeyatts < indnatts and indrelid in (
      select oid from pg_class where relnamespace = 'public'::regnamespace)`;
  covering = rows.map(({ name }) => name);
});
afterAll(closeDb);

/** What a migration would still have to do to this file's database to have the schema, as SQL. */
async function missingSql(schema: readonly { path: string; content: string }[]): Promise<string[]> {
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: repositoryRoot },
    to: { tag: 'schemaDatamodel', files: schema },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const statements = (stdout as string).replace(/^--.*$/gm, '').split(';');
  return statements
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '' && !covering.some((name) => statement.includes(name)));
}

test('the migrations make exactly the tables, columns, keys and indexes of the schema', async () => {
  expect(await missingSql(files)).toEqual([]);
});

test('what no migration makes is noticed, and what the schema lacks', async () => {
  expect(await missingSql([...files, forgotten])).toEqual([
    expect.stringMatching(/^CREATE TABLE "Forgotten"/),
  ]);
  const narrower = files.map(({ path: file, content }) => ({
    path: file,
    content: content.replace(/^ {2}duplicateCount .*$/m, ''),
  }));
  expect(await missingSql(narrower)).toEqual(['ALTER TABLE "Clip" DROP COLUMN "duplicateCount"']);
});
