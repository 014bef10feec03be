import { db } from '@/lib/platform/db';
import type { System } from '../authority';
import { failWaitingRuns } from '../experiments/fail-waiting-runs';
import { finishProgress } from '../progress/finish-progress';

/** Gives an extraction up: what was extracted is kept, and the runs that waited for it fail with it. */
export async function failFeatures(
  _system: System,
  { featureSetId, reason }: { featureSetId: string; reason: string },
): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.featureSet.updateMany({
      where: { id: featureSetId, status: { not: 'READY' } },
      data: { status: 'FAILED', failure: reason, finishedAt: new Date() },
    });
    await finishProgress(featureSetId, tx);
    await failWaitingRuns(tx, { featureSetId, reason });
  });
}
