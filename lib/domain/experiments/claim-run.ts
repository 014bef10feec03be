import { db } from '@/lib/platform/db';
import type { Experiment, FeatureSet, Run } from '@/lib/platform/generated/prisma/client';
import { notifyChange } from '@/lib/platform/notify';
import { startProgress } from '../progress/start-progress';

export type ClaimedRun = Run & {
  readonly experiment: Experiment & { readonly featureSet: FeatureSet };
};

/**
 * Takes a run up, for the first time or after an interruption: from its last checkpoint, without the
 * epochs that came after it. Null where there is nothing to train any more.
 */
export async function claimRun(runId: string): Promise<ClaimedRun | null> {
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Run" where id = ${runId} for update`;
    const run = await tx.run.findUnique({
      where: { id: runId },
      include: { experiment: { include: { featureSet: true } } },
    });
    if (!run || (run.status !== 'QUEUED' && run.status !== 'RUNNING')) return null;
    const now = new Date();
    if (run.stopRequestedAt && !run.checkpointKey) {
      await tx.run.update({ where: { id: runId }, data: { status: 'STOPPED', finishedAt: now } });
      await notifyChange(tx, runId);
      return null;
    }
    const done = run.checkpointEpoch ?? 0;
    await tx.epoch.deleteMany({ where: { runId, number: { gt: done } } });
    const { workspaceId } = run.experiment;
    const job = 'train-experiment' as const;
    await startProgress(tx, { subjectId: runId, workspaceId, job, total: run.epochsPlanned, done });
    const times = run.startedAt ? { resumedAt: now } : { startedAt: now };
    const data = {
      status: 'RUNNING' as const,
      failure: null,
      isPreparing: false,
      attempts: { increment: 1 },
      ...times,
    };
    const claimed = await tx.run.update({ where: { id: runId }, data });
    return { ...run, ...claimed };
  });
}
