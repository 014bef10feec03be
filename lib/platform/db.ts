import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from './env';
import { type Prisma, PrismaClient } from './generated/prisma/client';

/** The client inside a transaction: what a verb hands to the parts that must commit with it. */
export type Transaction = Prisma.TransactionClient;

/** Kept on globalThis so that hot reload does not open a new pool with each change. */
const shared = globalThis as typeof globalThis & {
  prosodiaPool?: pg.Pool;
  prosodiaPrisma?: PrismaClient;
};

export function pool(): pg.Pool {
  if (!shared.prosodiaPool) {
    const { DATABASE_URL, DB_POOL } = env();
    shared.prosodiaPool = new pg.Pool({ connectionString: DATABASE_URL, max: DB_POOL });
    // An idle connection that the server closes must not end the process; the next query reconnects.
    shared.prosodiaPool.on('error', () => undefined);
    // Nor one that is lent: whoever waits on it gets the error from its query.
    shared.prosodiaPool.on('connect', (client) => void client.on('error', () => undefined));
  }
  return shared.prosodiaPool;
}

export function db(): PrismaClient {
  shared.prosodiaPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return shared.prosodiaPrisma;
}

export async function closeDb(): Promise<void> {
  await shared.prosodiaPrisma?.$disconnect();
  await shared.prosodiaPool?.end();
  shared.prosodiaPrisma = undefined;
  shared.prosodiaPool = undefined;
}
