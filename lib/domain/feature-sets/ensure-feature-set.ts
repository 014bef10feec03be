import { AppError } from '@/lib/core/app-error';
import { canonicalFeatureSetSpec } from '@/lib/core/features/canonical-feature-set-spec';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import type { Transaction } from '@/lib/platform/db';
import type { Dataset } from '@/lib/platform/generated/prisma/client';
import { sha256 } from '@/lib/platform/hash';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';
import { countFeatureValues } from './count-feature-values';

export interface FeatureSetWish {
  readonly dataset: Dataset;
  /** for a set that does not exist yet */
  readonly name: string;
  readonly spec: FeatureSetSpec;
  /** where the spec stands in the form that is to show an error */
  readonly specField: string;
}

function checkSampleRate({ dataset, spec, specField }: FeatureSetWish): void {
  if (spec.sampleRate === dataset.sampleRateHz) return;
  const message = `The clips of “${dataset.name}” are kept at ${dataset.sampleRateHz} Hz, but the features ask for ${spec.sampleRate} Hz. Set the sample rate to ${dataset.sampleRateHz}.`;
  throw new AppError('invalid', message, {
    [`${specField}.sampleRate`]: `${dataset.sampleRateHz} for this dataset.`,
  });
}

/**
 * Finds the dataset's feature set of this spec or makes it, and queues the clips that it lacks. The
 * row stays locked until the transaction ends, so that whoever waits for it cannot miss its end.
 * @throws AppError `invalid` where the spec does not fit the dataset or there are no clips
 */
export async function ensureFeatureSet(
  tx: Transaction,
  wish: FeatureSetWish,
): Promise<{ featureSetId: string; specHash: string; isReady: boolean }> {
  checkSampleRate(wish);
  const { dataset, name, spec } = wish;
  const specHash = sha256(canonicalFeatureSetSpec(spec));
  const key = { datasetId: dataset.id, specHash };
  const before = await tx.featureSet.findUnique({ where: { datasetId_specHash: key } });
  const set = await tx.featureSet.upsert({
    where: { datasetId_specHash: key },
    create: { ...key, name, spec: { ...spec } },
    update: { specHash },
  });
  const { extracted, failed, clips } = await countFeatureValues(set, tx);
  if (clips === 0) {
    throw new AppError('invalid', `“${dataset.name}” has no clips yet. Import some first.`);
  }
  const isComplete = extracted + failed >= clips;
  const result = { featureSetId: set.id, specHash };
  if (set.status === 'READY' && isComplete) return { ...result, isReady: true };
  if (!before || set.status === 'READY' || set.status === 'FAILED') {
    const data = { status: 'QUEUED' as const, failure: null, finishedAt: null };
    await tx.featureSet.update({ where: { id: set.id }, data });
    await enqueue(tx, 'extract-features', { featureSetId: set.id });
    await notifyChange(tx, set.id);
  }
  return { ...result, isReady: false };
}
