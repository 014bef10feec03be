import type { Transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';

/** Queues the overview of a feature set inside the caller's transaction, which has found the set. */
export async function askOverview(tx: Transaction, featureSetId: string): Promise<void> {
  const { id } = await tx.featureOverview.upsert({
    where: { featureSetId },
    create: { featureSetId },
    update: { status: 'QUEUED', failure: null },
  });
  await enqueue(tx, 'build-overview', { featureSetId });
  await notifyChange(tx, id);
}
