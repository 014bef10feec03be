import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '@/lib/core/app-error';
import { pool } from './db';
import { sha256 } from './hash';

/** At most `points` attempts per key in each window. */
export interface RateLimit {
  readonly name: string;
  readonly points: number;
  readonly windowSec: number;
}

const SCHEMA = 'prosodia_limits';
const TABLE = 'attempt';

/** The table has a schema of its own, so that Prisma's migrations do not take it for theirs. */
async function createTable(to: Pool): Promise<void> {
  const client = await to.connect();
  try {
    // Creating "if not exists" is not safe against another process doing the same; the lock is.
    await client.query(`begin; select pg_advisory_xact_lock(hashtext('${SCHEMA}'))`);
    await client.query(`create schema if not exists ${SCHEMA}`);
    await client.query(
      `create table if not exists ${SCHEMA}.${TABLE}
         (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function createLimiter(storeClient: Pool, limit: RateLimit): Promise<RateLimiterPostgres> {
  await createTable(storeClient);
  return new RateLimiterPostgres({
    storeClient,
    storeType: 'pool',
    schemaName: SCHEMA,
    tableName: TABLE,
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.windowSec,
  });
}

const limiters = new WeakMap<Pool, Map<string, Promise<RateLimiterPostgres>>>();

/** Each limiter lives as long as the pool: it sweeps out expired rows from time to time. */
async function limiterOf(limit: RateLimit): Promise<RateLimiterPostgres> {
  const storeClient = pool();
  const ofPool = limiters.get(storeClient) ?? new Map<string, Promise<RateLimiterPostgres>>();
  limiters.set(storeClient, ofPool);
  const limiter = ofPool.get(limit.name) ?? createLimiter(storeClient, limit);
  ofPool.set(limit.name, limiter);
  try {
    return await limiter;
  } catch (error) {
    ofPool.delete(limit.name);
    throw error;
  }
}

/**
 * Counts one attempt of a key, in the database, so that every web process counts together.
 * @throws AppError `limit` with the minutes to wait, once the attempts of the window are used up
 */
export async function countAttempt(limit: RateLimit, key: string): Promise<void> {
  const limiter = await limiterOf(limit);
  try {
    await limiter.consume(sha256(key));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000));
    throw new AppError(
      'limit',
      `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    );
  }
}

/** Forgets the attempts of a key. */
export async function forgetAttempts(limit: RateLimit, key: string): Promise<void> {
  const limiter = await limiterOf(limit);
  await limiter.delete(sha256(key));
}
