import { notFound } from '@/lib/core/app-error';
import type { FeatureSet } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findReadableFeatureSet } from '../feature-sets/find-feature-set';

/**
 * A feature set of this dataset.
 * @throws AppError `not_found` for a stranger, and for a set of another dataset
 */
export async function findDatasetFeatureSet(
  viewer: Viewer,
  { datasetId, featureSetId }: { readonly datasetId: string; readonly featureSetId: string },
): Promise<FeatureSet> {
  const set = await findReadableFeatureSet(viewer, featureSetId);
  if (set.datasetId !== datasetId) throw notFound('The feature set');
  return set;
}
