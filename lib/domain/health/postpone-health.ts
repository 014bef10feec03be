import { db } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';
import type { System } from '../authority';

/** Says that a check was broken off and will be tried again; what was measured is kept. */
export async function postponeHealth(
  _system: System,
  { datasetId, reason }: { datasetId: string; reason: string | null },
): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.healthReport.updateMany({
      where: { datasetId, status: { in: ['QUEUED', 'RUNNING'] } },
      data: { status: 'QUEUED', failure: reason },
    });
    await notifyChange(tx, datasetId);
  });
}
