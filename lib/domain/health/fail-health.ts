import { db } from '@/lib/platform/db';
import type { System } from '../authority';
import { finishProgress } from '../progress/finish-progress';

/** Gives a check up; the findings of the last one stay, with the revision that they are about. */
export async function failHealth(
  _system: System,
  { datasetId, reason }: { datasetId: string; reason: string },
): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.healthReport.updateMany({
      where: { datasetId },
      data: { status: 'FAILED', failure: reason },
    });
    await finishProgress(datasetId, tx);
  });
}
