import type { Transaction } from './db';

/** One PostgreSQL channel carries every change; the payload names the subject that changed. */
export const CHANGE_CHANNEL = 'prosodia_change';
/** Asks the worker that trains a run to stop it; the payload is the run's id. */
export const STOP_CHANNEL = 'prosodia_stop';

type Sender = Pick<Transaction, '$executeRaw'>;

/** Tells every open page that a subject (import, feature set, run, dataset) changed. Sent when the transaction commits. */
export async function notifyChange(tx: Sender, subjectId: string): Promise<void> {
  await tx.$executeRaw`select pg_notify(${CHANGE_CHANNEL}, ${subjectId})`;
}

export async function notifyStop(tx: Sender, runId: string): Promise<void> {
  await tx.$executeRaw`select pg_notify(${STOP_CHANNEL}, ${runId})`;
}
