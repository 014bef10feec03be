import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';
import type { Viewer } from '../authority';
import { ensureFeatureSet } from '../feature-sets/ensure-feature-set';
import { findEditableRun } from './find-experiment';
import { recipeSchema } from './recipe/recipe';
import { runInput } from './schema';

/**
 * Takes a failed run up again, from its last checkpoint where it has one.
 * @throws AppError `conflict` for a run that did not fail, or whose features are of an older kind
 */
export async function retryRun(viewer: Viewer, raw: z.input<typeof runInput>): Promise<void> {
  const { runId } = runInput.parse(raw);
  const { experiment } = await findEditableRun(viewer, runId);
  const dataset = await db().dataset.findUniqueOrThrow({ where: { id: experiment.datasetId } });
  const { features: spec } = recipeSchema.parse(experiment.recipe);
  await db().$transaction(async (tx) => {
    const wish = { dataset, name: 'Log-mel', spec, specField: 'recipe.features' };
    const { featureSetId, isReady } = await ensureFeatureSet(tx, wish);
    if (featureSetId !== experiment.featureSetId) {
      throw new AppError(
        'conflict',
        'Features are extracted differently by now. Start a new experiment with this recipe.',
      );
    }
    const { count } = await tx.run.updateMany({
      where: { id: runId, status: 'FAILED' },
      data: {
        status: isReady ? 'QUEUED' : 'WAITING',
        failure: null,
        stopRequestedAt: null,
        finishedAt: null,
      },
    });
    if (count === 0) throw new AppError('conflict', 'Only a run that failed can be tried again.');
    if (isReady) await enqueue(tx, 'train-experiment', { runId });
    await notifyChange(tx, runId);
  });
}
