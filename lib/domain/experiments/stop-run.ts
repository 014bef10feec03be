import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import { notifyChange, notifyStop } from '@/lib/platform/notify';
import type { Viewer } from '../authority';
import { findEditableRun } from './find-experiment';
import { runInput } from './schema';

/**
 * Stops a run. One that has not learnt anything yet ends at once; any other keeps its best epoch,
 * which the worker tests.
 * @throws AppError `conflict` where it has ended already
 */
export async function stopRun(viewer: Viewer, raw: z.input<typeof runInput>): Promise<void> {
  const { runId } = runInput.parse(raw);
  await findEditableRun(viewer, runId);
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`select id from "Run" where id = ${runId} for update`;
    const run = await tx.run.findUniqueOrThrow({ where: { id: runId } });
    const isActive = ['WAITING', 'QUEUED', 'RUNNING'].includes(run.status);
    if (!isActive) {
      throw new AppError('conflict', 'This run has already ended. Its result was kept as it is.');
    }
    const now = new Date();
    const isIdle = run.status !== 'RUNNING' && !run.checkpointKey;
    const end = isIdle ? { status: 'STOPPED' as const, finishedAt: now } : {};
    const stopRequestedAt = run.stopRequestedAt ?? now;
    await tx.run.update({ where: { id: runId }, data: { stopRequestedAt, ...end } });
    await notifyStop(tx, runId);
    await notifyChange(tx, runId);
  });
}
