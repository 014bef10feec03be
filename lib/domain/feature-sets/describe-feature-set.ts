import type { FeatureSet } from '@/lib/platform/generated/prisma/client';
import { readProgress } from '../progress/read-progress';
import { countFeatureValues } from './count-feature-values';
import { type FeatureSetView, featureSetSpecSchema } from './schema';

/** The view of a feature set that was found through access.ts. */
export async function describeFeatureSet(set: FeatureSet): Promise<FeatureSetView> {
  const [counts, progress] = await Promise.all([countFeatureValues(set), readProgress(set.id)]);
  const { id, datasetId, name, specHash, status, failure, createdAt, finishedAt } = set;
  const spec = featureSetSpecSchema.parse(set.spec);
  const row = { id, datasetId, name, specHash, status, failure, createdAt, finishedAt };
  return { ...row, spec, progress, ...counts };
}
