import type { Transaction } from '../db';
import { JOBS, type JobDefinition, type JobName, type JobPayload } from './catalogue';

/**
 * Adds a job inside the caller's transaction: it exists if and only if the transaction commits.
 * A subject has at most one waiting job of a name, so asking twice does the work once.
 */
export async function enqueue<Name extends JobName>(
  tx: Pick<Transaction, '$executeRaw'>,
  name: Name,
  payload: JobPayload<Name>,
): Promise<void> {
  const { payload: schema, maxAttempts, settleSec }: JobDefinition = JOBS[name];
  const body = JSON.stringify(schema.parse(payload));
  const key = `${name}:${Object.values(payload).join(':')}`;
  // Asked again while it waits, a job that settles first is not put off further.
  const mode = settleSec ? 'preserve_run_at' : 'replace';
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${name}::text, ${body}::json, max_attempts := ${maxAttempts}::int, job_key := ${key}::text,
      job_key_mode := ${mode}::text, run_at := now() + make_interval(secs => ${settleSec ?? 0})
    )`;
}
