import { db } from '@/lib/platform/db';
import { finishProgress } from '../progress/finish-progress';

interface FetchEnd {
  readonly importId: string;
  readonly failure: string;
  /** whoever is at it has to stop and throw away what it has */
  readonly isCancelled?: boolean;
}

/** Ends an import whose archive has not arrived. */
export async function endFetch({ importId, failure, isCancelled }: FetchEnd): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { id: importId, sourceUrl: { not: null }, status: 'RECEIVING' },
      data: { status: 'FAILED', failure, finishedAt: new Date() },
    });
    if (count === 0) return;
    if (isCancelled) {
      await tx.archiveFetch.update({ where: { importId }, data: { attempt: { increment: 1 } } });
    }
    await finishProgress(importId, tx);
  });
}
