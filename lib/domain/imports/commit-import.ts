import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { listEmotions } from '@/lib/core/metadata/list-emotions';
import { db, type Transaction } from '@/lib/platform/db';
import type { Import } from '@/lib/platform/generated/prisma/client';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';
import type { Viewer } from '../authority';
import { admitEmotions } from './admit-emotions';
import { findEditableImport } from './find-import';
import { commitImportInput } from './schema';

async function checkArrived(tx: Transaction, id: string): Promise<void> {
  const { serverPath, _count } = await tx.import.findUniqueOrThrow({
    where: { id },
    select: { serverPath: true, _count: { select: { uploads: true } } },
  });
  if (serverPath === null && _count.uploads === 0) {
    throw new AppError('invalid', 'Nothing has arrived yet. Drop a folder or a zip first.');
  }
}

/** The columns that keep what a person decided; a repeated commit without any leaves them. */
function decisions({ labelling, corrections }: z.output<typeof commitImportInput>) {
  return {
    ...(labelling && { labelling }),
    ...(Object.keys(corrections).length > 0 && { corrections }),
  };
}

async function queue(
  tx: Transaction,
  { id, datasetId }: Import,
  input: z.output<typeof commitImportInput>,
): Promise<void> {
  const { count } = await tx.import.updateMany({
    // What the server fetches is committed by the fetch.
    where: { id, sourceUrl: null, status: { in: ['RECEIVING', 'QUEUED'] } },
    data: { status: 'QUEUED', ...decisions(input) },
  });
  if (count === 0) return;
  await checkArrived(tx, id);
  await admitEmotions(tx, datasetId, listEmotions(input.labelling, input.corrections));
  await enqueue(tx, 'import-files', { importId: id });
  await notifyChange(tx, id);
}

/**
 * Closes an import to further files and queues it, with how its labels are read and what a person
 * corrected; asking twice does it once.
 * @throws AppError `invalid` where nothing has arrived, or a label is not of the dataset's closed list
 */
export async function commitImport(
  viewer: Viewer,
  input: z.input<typeof commitImportInput>,
): Promise<void> {
  const parsed = commitImportInput.parse(input);
  const found = await findEditableImport(viewer, parsed.importId);
  await db().$transaction((tx) => queue(tx, found, parsed));
}
