import { db } from '@/lib/platform/db';
import { advanceProgress } from '../progress/advance-progress';
import { startProgress } from '../progress/start-progress';
import type { ClaimedRun } from './claim-run';

/** Clips between two writes of the progress. */
const STEP = 8;

/**
 * Shows on the run how many clips its trunk has heard, until `finish` turns the progress back to
 * epochs.
 */
export function recordEmbedding({
  id: runId,
  experiment,
  checkpointEpoch,
  epochsPlanned,
}: ClaimedRun) {
  const { workspaceId } = experiment;
  let isPreparing = false;
  const begin = async (counts: { total: number; done: number }, preparing: boolean) => {
    await db().$transaction(async (tx) => {
      await tx.run.updateMany({ where: { id: runId }, data: { isPreparing: preparing } });
      await startProgress(tx, {
        subjectId: runId,
        workspaceId,
        job: 'train-experiment',
        ...counts,
      });
    });
    isPreparing = preparing;
  };
  return {
    async onEmbedded(done: number, total: number): Promise<void> {
      if (!isPreparing) await begin({ total, done }, true);
      else if (done % STEP === 0) await advanceProgress({ subjectId: runId, done, failed: 0 });
    },
    async finish(): Promise<void> {
      if (isPreparing) await begin({ total: epochsPlanned, done: checkpointEpoch ?? 0 }, false);
    },
  };
}
