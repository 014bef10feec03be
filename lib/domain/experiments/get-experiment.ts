import type { z } from 'zod';
import { notFound } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { editableBy } from '../workspaces/access';
import { experimentsIn } from './access';
import { describeRun } from './describe-run';
import { describeSplit } from './describe-split';
import { findReadableExperiment } from './find-experiment';
import { findTwin } from './find-twin';
import { recipeSchema } from './recipe/recipe';
import { RUN_ORDER } from './run-order';
import { type ExperimentView, experimentInput } from './schema';
import { describeRunItem } from './summarise-runs';

async function readParents(id: string) {
  return db().experiment.findUniqueOrThrow({
    where: { id },
    select: {
      dataset: { select: { id: true, name: true } },
      version: { select: { number: true, contentHash: true } },
      featureSet: { select: { id: true, name: true, specHash: true } },
      runs: { orderBy: RUN_ORDER },
    },
  });
}

/**
 * An experiment with its runs; the chosen one, or the first, with its split and what it said so far.
 */
export async function getExperiment(
  viewer: Viewer,
  raw: z.input<typeof experimentInput>,
): Promise<ExperimentView> {
  const { experimentId, runId } = experimentInput.parse(raw);
  const experiment = await findReadableExperiment(viewer, experimentId);
  const recipe = recipeSchema.parse(experiment.recipe);
  const { dataset, version, featureSet, runs } = await readParents(experimentId);
  const chosen = runId === undefined ? runs[0] : runs.find(({ id }) => id === runId);
  if (!chosen) throw notFound('The run');
  const mayEdit = { AND: [{ id: experimentId }, experimentsIn(editableBy(viewer))] };
  const [run, split, twin, editable] = await Promise.all([
    describeRun(chosen),
    describeSplit(experiment, recipe, chosen.fold),
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
    runs: runs.map(describeRunItem),
    run,
    twin,
    canEdit: editable > 0,
  };
}
