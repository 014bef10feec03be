import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { describeFeatureSet } from './describe-feature-set';
import { type FeatureSetView, listFeatureSetsInput } from './schema';

/** A dataset's feature sets, newest first. */
export async function listFeatureSets(
  viewer: Viewer,
  raw: z.input<typeof listFeatureSetsInput>,
): Promise<FeatureSetView[]> {
  const { datasetId } = listFeatureSetsInput.parse(raw);
  await findReadableDataset(viewer, datasetId);
  const sets = await db().featureSet.findMany({
    where: { datasetId },
    orderBy: { createdAt: 'desc' },
  });
  return Promise.all(sets.map(describeFeatureSet));
}
