import type { Transaction } from '@/lib/platform/db';
import type { JobName } from '@/lib/platform/jobs/catalogue';
import { notifyChange } from '@/lib/platform/notify';

export interface ProgressStart {
  readonly subjectId: string;
  readonly workspaceId: string;
  readonly job: JobName;
  /** steps in all, with those done before */
  readonly total: number;
  /** steps that were done (or had failed) before the job was taken up */
  readonly done?: number;
  readonly failed?: number;
}

/**
 * A worker takes a job up, for the first time or again. The clock of an interrupted job goes on;
 * that of a finished one starts anew.
 */
export async function startProgress(tx: Transaction, start: ProgressStart): Promise<void> {
  const { subjectId, workspaceId, job, total, done = 0, failed = 0 } = start;
  const now = new Date();
  const taken = { total, done, failed, doneBefore: done + failed, takenUpAt: now };
  const before = await tx.progress.findUnique({ where: { subjectId } });
  const startedAt = before && !before.finishedAt ? before.startedAt : now;
  await tx.progress.upsert({
    where: { subjectId },
    create: { subjectId, workspaceId, job, startedAt, ...taken },
    update: { job, startedAt, finishedAt: null, ...taken },
  });
  await notifyChange(tx, subjectId);
}
