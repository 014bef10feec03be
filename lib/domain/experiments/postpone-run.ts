import { db } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';
import type { System } from '../authority';

/** Says that a training was broken off and will go on from its last checkpoint. */
export async function postponeRun(
  _system: System,
  { runId, reason }: { runId: string; reason: string | null },
): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.run.updateMany({
      where: { id: runId, status: { in: ['QUEUED', 'RUNNING'] } },
      data: { status: 'QUEUED', failure: reason },
    });
    await notifyChange(tx, runId);
  });
}
