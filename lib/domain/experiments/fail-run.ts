import { db } from '@/lib/platform/db';
import type { System } from '../authority';
import { finishProgress } from '../progress/finish-progress';

/** Gives a run up; its epochs and checkpoints are kept, so that it can be retried from there. */
export async function failRun(
  _system: System,
  { runId, reason }: { runId: string; reason: string },
): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.run.updateMany({
      where: { id: runId, status: { in: ['QUEUED', 'RUNNING'] } },
      data: { status: 'FAILED', failure: reason, finishedAt: new Date() },
    });
    await finishProgress(runId, tx);
  });
}
