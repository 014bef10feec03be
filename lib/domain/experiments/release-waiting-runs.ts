import type { Transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';

/** Queues the runs that waited for this feature set. */
export async function releaseWaitingRuns(tx: Transaction, featureSetId: string): Promise<void> {
  const waiting = await tx.run.findMany({
    where: { status: 'WAITING', experiment: { featureSetId } },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  });
  for (const { id } of waiting) {
    await tx.run.update({ where: { id }, data: { status: 'QUEUED' } });
    await enqueue(tx, 'train-experiment', { runId: id });
    await notifyChange(tx, id);
  }
}
