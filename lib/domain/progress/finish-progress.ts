import { db, type Transaction } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';

/** Stops the clock of a job that has ended, well or not; inside the caller's transaction where one is given. */
export async function finishProgress(subjectId: string, tx?: Transaction): Promise<void> {
  const write = async (inside: Transaction): Promise<void> => {
    await inside.progress.updateMany({ where: { subjectId }, data: { finishedAt: new Date() } });
    await notifyChange(inside, subjectId);
  };
  await (tx ? write(tx) : db().$transaction(write));
}
