import { db, type Transaction } from '@/lib/platform/db';

export interface FeatureCounts {
  /** clips with values */
  readonly extracted: number;
  /** clips with a reason why they have none */
  readonly failed: number;
  /** clips of the dataset */
  readonly clips: number;
}

/** How many of a dataset's clips the feature set covers. */
export async function countFeatureValues(
  set: { readonly id: string; readonly datasetId: string },
  tx: Transaction = db(),
): Promise<FeatureCounts> {
  const where = { featureSetId: set.id };
  // One after another: inside a transaction they share one connection.
  const extracted = await tx.featureValue.count({ where: { ...where, failure: null } });
  const failed = await tx.featureValue.count({ where: { ...where, failure: { not: null } } });
  const clips = await tx.clip.count({ where: { datasetId: set.datasetId } });
  return { extracted, failed, clips };
}
