import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { type BoundedFigure, boundFigures } from '@/lib/core/predictions/bound-figures';
import { evaluatePredictions } from '@/lib/core/predictions/evaluate-predictions';
import type { Predictions } from '@/lib/core/predictions/predictions';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableExperiment } from './find-experiment';
import { listMistakes } from './recipe/mistakes';
import { type Recipe, recipeSchema } from './recipe/recipe';
import type { ResultFile } from './result-file';
import { RUN_ORDER } from './run-order';
import { experimentInput, storedScoresSchema } from './schema';

const readRuns = (experimentId: string) =>
  db().run.findMany({
    where: { experimentId },
    orderBy: RUN_ORDER,
    include: {
      predictions: { include: { clip: { select: { actor: { select: { label: true } } } } } },
    },
  });

type RunRow = Awaited<ReturnType<typeof readRuns>>[number];

/** Test clips of all runs together; a clip that several seeds predicted counts for each. */
function poolPredictions(runs: readonly RunRow[], labels: readonly string[]): Predictions {
  const rows = runs.flatMap(({ predictions }) => predictions);
  return {
    labels,
    trueIdx: Int32Array.from(rows, ({ trueIndex }) => trueIndex),
    predIdx: Int32Array.from(rows, ({ predictedIndex }) => predictedIndex),
    groups: rows.map(({ clip }) => clip.actor.label),
    confidence: Float64Array.from(rows, ({ confidence }) => confidence),
  };
}

function measure(predictions: Predictions): ResultFile['metrics'] {
  const evaluation = evaluatePredictions(predictions);
  const { of } = boundFigures(predictions);
  const figure = (name: BoundedFigure) => {
    const value = evaluation[name] ?? 0;
    const bounds = of[name];
    return bounds ? { value, ...bounds } : value;
  };
  return {
    accuracy: figure('accuracy'),
    uar: figure('uar'),
    weightedPrecision: figure('weightedPrecision'),
    weightedRecall: figure('weightedRecall'),
    macroF1: figure('macroF1'),
    ece: figure('ece'),
  };
}

function nameStart({ input, model }: Recipe): string | null {
  if (input.kind === 'trunk') return input.trunk;
  return model.kind === 'vgg16' && model.weights === 'imagenet' ? 'vgg16' : null;
}

/**
 * The result of an experiment in the form that is kept beside the code.
 * @throws AppError `unavailable` before all of its runs have finished
 */
export async function getResultFile(
  viewer: Viewer,
  raw: z.input<typeof experimentInput>,
): Promise<ResultFile> {
  const { experimentId } = experimentInput.parse(raw);
  const experiment = await findReadableExperiment(viewer, experimentId);
  const runs = await readRuns(experimentId);
  const open = runs.filter(({ status }) => status !== 'FINISHED').length;
  const [first] = runs;
  if (open > 0 || !first?.engineName || !first.engineVersion) {
    throw new AppError(
      'unavailable',
      `${open} of the ${runs.length} runs have not finished. Wait for them, or retry those that failed.`,
    );
  }
  const recipe = recipeSchema.parse(experiment.recipe);
  const scores = runs.map((run) => storedScoresSchema.parse(run.scores));
  const labels = scores[0]?.perClass.map(({ key }) => key) ?? [];
  const version = await db().datasetVersion.findUniqueOrThrow({
    where: { id: experiment.versionId },
    select: {
      contentHash: true,
      dataset: { select: { name: true } },
      clipCount: true,
    },
  });
  return {
    name: experiment.name,
    recipe,
    recipeHash: experiment.recipeHash,
    engine: { name: first.engineName, version: first.engineVersion },
    dataset: {
      name: version.dataset.name,
      clips: version.clipCount,
      contentHash: version.contentHash,
    },
    split: { name: recipe.split.kind === 'published' ? recipe.split.name : recipe.split.kind },
    pretrained: nameStart(recipe),
    mistakes: listMistakes(recipe.mistakes),
    folds: runs.map(({ fold, seed }, at) => {
      const { n, accuracy, uar } = scores[at] as (typeof scores)[number];
      return { fold, seed, n, accuracy, uar };
    }),
    metrics: measure(poolPredictions(runs, labels)),
  };
}
