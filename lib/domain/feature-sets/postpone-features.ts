import { db } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';
import type { System } from '../authority';

/** Says that an extraction was broken off and will be tried again; it goes on with the missing clips. */
export async function postponeFeatures(
  _system: System,
  { featureSetId, reason }: { featureSetId: string; reason: string | null },
): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.featureSet.updateMany({
      where: { id: featureSetId, status: { in: ['RUNNING', 'QUEUED'] } },
      data: { status: 'QUEUED', failure: reason },
    });
    await notifyChange(tx, featureSetId);
  });
}
