import { db, type Transaction } from '@/lib/platform/db';
import { coveredClips } from './covered-clips';

export interface FeatureCounts {
  /** clips with values */
  readonly extracted: number;
  /** clips with a reason why they have none */
  readonly failed: number;
  /** clips that it has to cover */
  readonly clips: number;
}

/** How many of the clips that it has to cover the feature set covers. */
export async function countFeatureValues(
  set: { readonly id: string; readonly datasetId: string },
  tx: Transaction = db(),
): Promise<FeatureCounts> {
  const clip = coveredClips(set);
  const where = { featureSetId: set.id, clip };
  // One after another: inside a transaction they share one connection.
  const extracted = await tx.featureValue.count({ where: { ...where, failure: null } });
  const failed = await tx.featureValue.count({ where: { ...where, failure: { not: null } } });
  const clips = await tx.clip.count({ where: clip });
  return { extracted, failed, clips };
}
