import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';
import type { Viewer } from '../authority';
import { findEditableImport } from './find-import';
import { importInput } from './schema';

/**
 * Closes an import to further files and queues it; asking twice does it once.
 * @throws AppError `invalid` where nothing has arrived
 */
export async function commitImport(
  viewer: Viewer,
  input: z.input<typeof importInput>,
): Promise<void> {
  const { id } = await findEditableImport(viewer, importInput.parse(input).importId);
  await db().$transaction(async (tx) => {
    const { count } = await tx.import.updateMany({
      // What the server fetches is committed by the fetch.
      where: { id, sourceUrl: null, status: { in: ['RECEIVING', 'QUEUED'] } },
      data: { status: 'QUEUED' },
    });
    if (count === 0) return;
    const { serverPath, _count } = await tx.import.findUniqueOrThrow({
      where: { id },
      select: { serverPath: true, _count: { select: { uploads: true } } },
    });
    if (serverPath === null && _count.uploads === 0) {
      throw new AppError('invalid', 'Nothing has arrived yet. Drop a folder or a zip first.');
    }
    await enqueue(tx, 'import-files', { importId: id });
    await notifyChange(tx, id);
  });
}
