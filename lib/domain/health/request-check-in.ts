import type { Transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';

/**
 * Asks inside a transaction for a check of a dataset's health, and tells its open pages; the caller
 * has found the dataset through access.ts. Asked again while one waits, there is still one.
 */
export async function requestCheckIn(tx: Transaction, datasetId: string): Promise<void> {
  await tx.healthReport.upsert({
    where: { datasetId },
    create: { datasetId },
    update: { status: 'QUEUED', failure: null },
  });
  await enqueue(tx, 'check-health', { datasetId });
  await notifyChange(tx, datasetId);
}
