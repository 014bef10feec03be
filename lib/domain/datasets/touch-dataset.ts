import type { Transaction } from '@/lib/platform/db';
import { requestCheckIn } from '../health/request-check-in';

/**
 * Says that clips or labels of a dataset change: its health is checked again, and its open pages are
 * told. The first statement of the transaction that changes them: its lock on the dataset's row
 * keeps a freeze from seeing half of the change.
 */
export async function touchDataset(tx: Transaction, datasetId: string): Promise<void> {
  await tx.dataset.updateMany({
    where: { id: datasetId },
    data: { revision: { increment: 1 } },
  });
  await requestCheckIn(tx, datasetId);
}
