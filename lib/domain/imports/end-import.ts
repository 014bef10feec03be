import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { deleteObjects } from '@/lib/platform/storage/delete-objects';
import { touchDataset } from '../datasets/touch-dataset';
import { finishProgress } from '../progress/finish-progress';

interface End {
  readonly status: 'FINISHED' | 'FAILED';
  readonly failure: string | null;
}

/** Ends an import once; its uploads have done their service and leave the storage. */
export async function endImport(importId: string, { status, failure }: End): Promise<void> {
  const open = {
    id: importId,
    status: { in: ['QUEUED', 'RUNNING'] },
  } satisfies Prisma.ImportWhereInput;
  const ending = await db().import.findFirst({ where: open, select: { datasetId: true } });
  const uploads = await db().importUpload.findMany({ where: { importId } });
  await db().$transaction(async (tx) => {
    // One that failed has brought clips in, too.
    if (ending) await touchDataset(tx, ending.datasetId);
    await tx.import.updateMany({ where: open, data: { status, failure, finishedAt: new Date() } });
    await finishProgress(importId, tx);
  });
  await deleteObjects(uploads.map(({ storageKey }) => storageKey));
}
