import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly url: string;
  /** removes it, unless somebody is still connected; the server itself is thrown away in the end */
  drop(): Promise<void>;
}

async function onServer(templateUrl: string, statement: string): Promise<void> {
  const url = new URL(templateUrl);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database with all tables, none of the rows of other test files. */
export async function createTestDatabase(templateUrl: string): Promise<TestDatabase> {
  const url = new URL(templateUrl);
  const template = url.pathname.slice(1);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(templateUrl, `create database ${name} template ${template}`);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => onServer(templateUrl, `drop database ${name}`).catch(() => undefined),
  };
}
