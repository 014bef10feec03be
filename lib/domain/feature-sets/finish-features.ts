import { db } from '@/lib/platform/db';
import type { FeatureSet } from '@/lib/platform/generated/prisma/client';
import { releaseWaitingRuns } from '../experiments/release-waiting-runs';
import { askOverview } from '../explore/ask-overview';
import { finishProgress } from '../progress/finish-progress';
import { countFeatureValues } from './count-feature-values';

/**
 * Declares the set ready, queues its overview and the runs that waited for it, unless clips came in meanwhile.
 * The row is locked first, as a new experiment does, so that no run waits for a set that is ready.
 */
export async function finishFeatures(set: FeatureSet): Promise<boolean> {
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`select id from "FeatureSet" where id = ${set.id} for update`;
    const { extracted, failed, clips } = await countFeatureValues(set, tx);
    if (extracted + failed < clips) return false;
    await tx.featureSet.updateMany({
      where: { id: set.id },
      data: { status: 'READY', finishedAt: new Date() },
    });
    await finishProgress(set.id, tx);
    await askOverview(tx, set.id);
    await releaseWaitingRuns(tx, set.id);
    return true;
  });
}
