import { pool } from '@/lib/platform/db';

const TRIES = 40;
const BETWEEN_MS = 50;

async function release(id: string, attempts: number): Promise<void> {
  const sql = 'select from graphile_worker.reschedule_jobs($1, run_at := now(), attempts := $2)';
  for (let tries = 0; tries < TRIES; tries++) {
    const { rowCount } = await pool().query(sql, [[id], Math.max(0, attempts - 1)]);
    if (rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}

/**
 * Makes jobs that were broken off by the end of their worker due at once, without counting the
 * attempt; else the next worker would wait for the queue's back-off. The queue unlocks a failed job
 * a moment after it says that it has stopped, so this asks again; where it never does, recovery
 * frees the job.
 */
export async function releaseInterrupted(interrupted: ReadonlyMap<string, number>): Promise<void> {
  await Promise.all([...interrupted].map(([id, attempts]) => release(id, attempts)));
}
