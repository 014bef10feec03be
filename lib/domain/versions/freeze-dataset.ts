import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';
import type { Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { freezeVersion } from '../datasets/freeze-version';
import { freezeDatasetInput } from './schema';

/** Freezing writes a row for every clip. */
const TRANSACTION_MS = 60_000;

/**
 * Freezes a dataset as it is. Where a version has this content already, it is that one, and keeps
 * its own note.
 * @throws AppError `conflict` for a dataset without clips
 */
export async function freezeDataset(
  viewer: Viewer,
  input: z.input<typeof freezeDatasetInput>,
): Promise<{ number: number; isNew: boolean }> {
  const { datasetId, note } = freezeDatasetInput.parse(input);
  const { id } = await findEditableDataset(viewer, datasetId);
  return db().$transaction(
    async (tx) => {
      const before = await tx.datasetVersion.count({ where: { datasetId: id } });
      const { id: versionId, number, ...version } = await freezeVersion(tx, id);
      const isNew = (await tx.datasetVersion.count({ where: { datasetId: id } })) > before;
      if (note && !version.note) {
        await tx.datasetVersion.update({ where: { id: versionId }, data: { note } });
      }
      await notifyChange(tx, id);
      return { number, isNew };
    },
    { timeout: TRANSACTION_MS },
  );
}
