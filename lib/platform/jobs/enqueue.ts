import type { Transaction } from '../db';
import { JOBS, type JobName, type JobPayload } from './catalogue';

/**
 * Adds a job inside the caller's transaction: it exists if and only if the transaction commits.
 * A subject has at most one waiting job of a name, so asking twice does the work once.
 */
export async function enqueue<Name extends JobName>(
  tx: Pick<Transaction, '$executeRaw'>,
  name: Name,
  payload: JobPayload<Name>,
): Promise<void> {
  const { payload: schema, maxAttempts } = JOBS[name];
  const body = JSON.stringify(schema.parse(payload));
  const key = `${name}:${Object.values(payload).join(':')}`;
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${name}::text, ${body}::json, max_attempts := ${maxAttempts}::int, job_key := ${key}::text
    )`;
}
