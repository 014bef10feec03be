import type { z } from 'zod';
import { db, type Transaction } from '@/lib/platform/db';
import type { Dataset } from '@/lib/platform/generated/prisma/client';
import { creatorOf, type Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { freezeVersion } from '../datasets/freeze-version';
import { ensureFeatureSet } from '../feature-sets/ensure-feature-set';
import { hashCanonical } from '../hash-canonical';
import { checkClips } from './check-clips';
import { codeVersion } from './code-version';
import { createRuns } from './create-runs';
import { ensureSplitPlan } from './ensure-split-plan';
import { listVersionClips } from './list-version-clips';
import type { Recipe } from './recipe/recipe';
import { startExperimentInput } from './schema';

/** Freezing writes a row for every clip, twice. */
const TRANSACTION_MS = 60_000;

interface Start {
  readonly dataset: Dataset;
  readonly name: string;
  readonly recipe: Recipe;
  readonly createdById: string | null;
}

/** Everything that the recipe refers to, frozen: data, features and split. */
async function freeze(tx: Transaction, { dataset, recipe }: Start) {
  const version = await freezeVersion(tx, dataset.id);
  const clips = await listVersionClips(version.id, tx);
  checkClips(clips, recipe.split);
  const { nMels, sampleRate } = recipe.features;
  const features = await ensureFeatureSet(tx, {
    dataset,
    name: `Log-mel, ${nMels} bands, ${sampleRate} Hz`,
    spec: recipe.features,
    specField: 'recipe.features',
  });
  const splitPlan = await ensureSplitPlan(tx, { versionId: version.id, clips, recipe });
  const recipeHash = hashCanonical({
    recipe,
    version: version.contentHash,
    features: features.specHash,
    split: splitPlan.specHash,
  });
  return { version, features, splitPlan, recipeHash };
}

async function createExperiment(tx: Transaction, start: Start) {
  const { dataset, name, recipe, createdById } = start;
  const { version, features, splitPlan, recipeHash } = await freeze(tx, start);
  const experiment = await tx.experiment.create({
    data: {
      workspaceId: dataset.workspaceId,
      datasetId: dataset.id,
      versionId: version.id,
      featureSetId: features.featureSetId,
      splitPlanId: splitPlan.id,
      createdById,
      name,
      recipe,
      recipeHash,
      codeVersion: codeVersion(),
    },
    select: { id: true },
  });
  const runIds = await createRuns(tx, {
    experimentId: experiment.id,
    splitPlanId: splitPlan.id,
    recipe,
    isReady: features.isReady,
  });
  return { experimentId: experiment.id, runId: runIds[0], runIds };
}

/**
 * Freezes a recipe with the data as they are now and queues its training, a run for every fold and
 * seed, after the extraction of the features that are missing. `runId` is the first of them.
 * @throws AppError `invalid` where the data do not carry the recipe
 */
export async function startExperiment(
  viewer: Viewer,
  raw: z.input<typeof startExperimentInput>,
): Promise<{ experimentId: string; runId: string; runIds: string[] }> {
  const { datasetId, name, recipe } = startExperimentInput.parse(raw);
  const dataset = await findEditableDataset(viewer, datasetId);
  const start = { dataset, name, recipe, createdById: creatorOf(viewer) };
  return db().$transaction((tx) => createExperiment(tx, start), { timeout: TRANSACTION_MS });
}
