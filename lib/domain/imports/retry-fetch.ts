import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';
import type { Viewer } from '../authority';
import { findEditableImport } from './find-import';
import { importInput } from './schema';

/** Takes a fetch up again that failed or was cancelled, with what it has kept. Asking twice does it once. */
export async function retryFetch(
  viewer: Viewer,
  input: z.input<typeof importInput>,
): Promise<void> {
  const { id } = await findEditableImport(viewer, importInput.parse(input).importId);
  await db().$transaction(async (tx) => {
    const { count } = await tx.import.updateMany({
      // Once the archive has arrived, the import goes the way of all others.
      where: { id, sourceUrl: { not: null }, status: 'FAILED', uploads: { none: {} } },
      data: { status: 'RECEIVING', failure: null, finishedAt: null },
    });
    if (count === 0) return;
    await enqueue(tx, 'fetch-archive', { importId: id });
    await notifyChange(tx, id);
  });
}
