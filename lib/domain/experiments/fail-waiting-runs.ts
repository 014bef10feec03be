import type { Transaction } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';

/** The features that these runs waited for will not come. */
export async function failWaitingRuns(
  tx: Transaction,
  { featureSetId, reason }: { featureSetId: string; reason: string },
): Promise<void> {
  const failed = await tx.run.updateManyAndReturn({
    where: { status: 'WAITING', experiment: { featureSetId } },
    data: {
      status: 'FAILED',
      failure: `Its features could not be extracted. ${reason}`,
      finishedAt: new Date(),
    },
    select: { id: true },
  });
  for (const { id } of failed) await notifyChange(tx, id);
}
