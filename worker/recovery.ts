import pg from 'pg';
import { env } from '@/lib/platform/env';

/** A lock younger than this may belong to a worker that is just making itself known. */
const YOUNGEST = '5 seconds';

/** Named after the queue's worker, so that whoever can take it knows that the worker is dead. */
const LOCK = `hashtextextended('prosodia-worker:' || owner, 0)`;

/** A job of a dead worker that has no attempts left. */
export interface ExhaustedJob {
  readonly task: string;
  readonly payload: unknown;
}

export interface Recovery {
  /** Declares a worker alive for as long as this connection lives. */
  claim(owner: string): Promise<void>;
  /** Frees the jobs of dead workers to be run at once; gives those that were tried too often. */
  recover(): Promise<{ freed: number; exhausted: ExhaustedJob[] }>;
  close(): Promise<void>;
}

async function findDead(client: pg.Client, own: ReadonlySet<string>): Promise<string[]> {
  const { rows } = await client.query<{ owner: string }>(
    `select distinct locked_by as owner from graphile_worker.jobs
     where locked_by is not null and locked_at < now() - $1::interval`,
    [YOUNGEST],
  );
  const others = rows.map(({ owner }) => owner).filter((owner) => !own.has(owner));
  // Taken for the length of the statement only.
  const dead = await client.query<{ owner: string }>(
    `select owner from unnest($1::text[]) owner where pg_try_advisory_xact_lock(${LOCK})`,
    [others],
  );
  return dead.rows.map(({ owner }) => owner);
}

async function free(client: pg.Client, dead: string[]) {
  const { rows } = await client.query<{ id: string; isSpent: boolean }>(
    `select id, attempts >= max_attempts as "isSpent"
     from graphile_worker.jobs where locked_by = any($1)`,
    [dead],
  );
  await client.query('select graphile_worker.force_unlock_workers($1)', [dead]);
  const idsOf = (isSpent: boolean): string[] =>
    rows.filter((row) => row.isSpent === isSpent).map(({ id }) => id);
  await client.query('select graphile_worker.reschedule_jobs($1, run_at := now())', [idsOf(false)]);
  const exhausted = await client.query<{ task: string; payload: unknown }>(
    `select t.identifier as task, j.payload
     from graphile_worker.permanently_fail_jobs($1, 'The worker died at it too often') j
     join graphile_worker._private_tasks t on t.id = j.task_id`,
    [idsOf(true)],
  );
  return { freed: idsOf(false).length, exhausted: exhausted.rows };
}

/**
 * Crash recovery: a living worker holds a session lock named after its id; jobs that are locked by
 * an id whose session lock is free belong to a dead process, and are freed now instead of after the
 * queue's four hours. One connection, one query at a time.
 * @param onLost the connection is gone: others may believe this worker dead, so it has to end
 */
export async function openRecovery(onLost: (error: Error) => void): Promise<Recovery> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  const own = new Set<string>();
  let isClosing = false;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const lose = (error?: Error): void => {
    if (!isClosing) onLost(error ?? new Error('the connection to the database ended'));
  };
  client.on('error', lose);
  client.on('end', () => lose());
  await client.connect();
  return {
    claim(owner) {
      own.add(owner);
      const sql = `select pg_advisory_lock_shared(${LOCK}) from (select $1::text as owner) named`;
      return inTurn(async () => void (await client.query(sql, [owner])));
    },
    recover: () =>
      inTurn(async () => {
        const dead = await findDead(client, own);
        return dead.length > 0 ? free(client, dead) : { freed: 0, exhausted: [] };
      }),
    async close() {
      isClosing = true;
      await client.end();
    },
  };
}
