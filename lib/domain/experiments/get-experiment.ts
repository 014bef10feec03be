import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { editableBy } from '../workspaces/access';
import { experimentsIn } from './access';
import { describeRun } from './describe-run';
import { describeSplit } from './describe-split';
import { findReadableExperiment } from './find-experiment';
import { findTwin } from './find-twin';
import { recipeSchema } from './recipe/recipe';
import { type ExperimentView, experimentInput } from './schema';

async function readParents(id: string) {
  return db().experiment.findUniqueOrThrow({
    where: { id },
    select: {
      dataset: { select: { id: true, name: true } },
      version: { select: { number: true, contentHash: true } },
      featureSet: { select: { id: true, name: true, specHash: true } },
      runs: { orderBy: { createdAt: 'asc' }, take: 1 },
    },
  });
}

/** An experiment with its split, its run and what the run has said so far. */
export async function getExperiment(
  viewer: Viewer,
  raw: z.input<typeof experimentInput>,
): Promise<ExperimentView> {
  const { experimentId } = experimentInput.parse(raw);
  const experiment = await findReadableExperiment(viewer, experimentId);
  const recipe = recipeSchema.parse(experiment.recipe);
  const { dataset, version, featureSet, runs } = await readParents(experimentId);
  const mayEdit = { AND: [{ id: experimentId }, experimentsIn(editableBy(viewer))] };
  const [run, split, twin, editable] = await Promise.all([
    describeRun(runs[0]),
    describeSplit(experiment, recipe),
    findTwin(experiment, recipe),
    db().experiment.count({ where: mayEdit }),
  ]);
  const { id, workspaceId, name, recipeHash, codeVersion, createdAt } = experiment;
  return {
    ...{ id, workspaceId, name, recipe, recipeHash, codeVersion, createdAt },
    dataset,
    datasetVersion: version,
    featureSet,
    split,
    run,
    twin,
    canEdit: editable > 0,
  };
}
