import { db } from '@/lib/platform/db';
import { deleteObjects } from '@/lib/platform/storage/delete-objects';
import { finishProgress } from '../progress/finish-progress';

interface End {
  readonly status: 'FINISHED' | 'FAILED';
  readonly failure: string | null;
}

/** Ends an import once; its uploads have done their service and leave the storage. */
export async function endImport(importId: string, { status, failure }: End): Promise<void> {
  const uploads = await db().importUpload.findMany({ where: { importId } });
  await db().$transaction(async (tx) => {
    await tx.import.updateMany({
      where: { id: importId, status: { in: ['QUEUED', 'RUNNING'] } },
      data: { status, failure, finishedAt: new Date() },
    });
    await finishProgress(importId, tx);
  });
  await deleteObjects(uploads.map(({ storageKey }) => storageKey));
}
