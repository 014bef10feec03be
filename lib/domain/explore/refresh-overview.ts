import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { askOverview } from './ask-overview';
import { findDatasetFeatureSet } from './find-dataset-feature-set';
import { overviewInput } from './schema';

/**
 * Asks for mean spectrograms and map of a feature set anew, after clips or labels have changed.
 * @throws AppError `conflict` while the features themselves are being extracted
 */
export async function refreshOverview(
  viewer: Viewer,
  input: z.input<typeof overviewInput>,
): Promise<void> {
  const { datasetId, featureSetId } = overviewInput.parse(input);
  await findEditableDataset(viewer, datasetId);
  const set = await findDatasetFeatureSet(viewer, { datasetId, featureSetId });
  if (set.status !== 'READY') {
    throw new AppError('conflict', 'These features are not ready yet. Wait for their extraction.');
  }
  await db().$transaction((tx) => askOverview(tx, set.id));
}
