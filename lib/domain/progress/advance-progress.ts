import { db, type Transaction } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';

export interface ProgressStep {
  readonly subjectId: string;
  /** counts since the very beginning, so that saying them twice changes nothing */
  readonly done: number;
  readonly failed: number;
}

/** Says how far a job is; inside the caller's transaction where one is given. */
export async function advanceProgress(step: ProgressStep, tx?: Transaction): Promise<void> {
  const { subjectId, done, failed } = step;
  const write = async (inside: Transaction): Promise<void> => {
    await inside.progress.updateMany({ where: { subjectId }, data: { done, failed } });
    await notifyChange(inside, subjectId);
  };
  await (tx ? write(tx) : db().$transaction(write));
}
