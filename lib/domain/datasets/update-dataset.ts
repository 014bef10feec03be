import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { isUniqueViolation } from '@/lib/platform/unique-violation';
import type { Viewer } from '../authority';
import { findEditableDataset } from './find-dataset';
import { nameTaken } from './name-taken';
import { updateDatasetInput } from './schema';

/**
 * Writes down what a dataset is called, whence it comes, and what may be done with it. Its clips and
 * labels stay as they are, and so does its revision.
 * @throws AppError `conflict` where the workspace has another dataset of that name
 */
export async function updateDataset(
  viewer: Viewer,
  input: z.input<typeof updateDatasetInput>,
): Promise<void> {
  const { datasetId, ...data } = updateDatasetInput.parse(input);
  const { id } = await findEditableDataset(viewer, datasetId);
  try {
    await db().dataset.update({ where: { id }, data });
  } catch (error) {
    throw isUniqueViolation(error) ? nameTaken() : error;
  }
}
