import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { creatorOf, type Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { datasetInput } from '../datasets/schema';
import type { OpenImportView } from './schema';

/** The viewer's newest import of the dataset that was begun and not committed, to go on with it. */
export async function getOpenImport(
  viewer: Viewer,
  input: z.input<typeof datasetInput>,
): Promise<OpenImportView | null> {
  const { id: datasetId } = await findEditableDataset(viewer, datasetInput.parse(input).datasetId);
  const open = await db().import.findFirst({
    where: { datasetId, createdById: creatorOf(viewer), status: 'RECEIVING', sourceUrl: null },
    include: { uploads: { select: { path: true, sizeBytes: true }, orderBy: { path: 'asc' } } },
    orderBy: { createdAt: 'desc' },
  });
  if (!open) return null;
  const received = open.uploads.map(({ path, sizeBytes }) => ({
    path,
    sizeBytes: Number(sizeBytes),
  }));
  return { importId: open.id, received };
}
