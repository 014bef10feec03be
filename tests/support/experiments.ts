import { COMPACT_FEATURES } from '@/lib/core/features/feature-set-spec';
import type { Viewer } from '@/lib/domain/authority';
import { getExperiment } from '@/lib/domain/experiments/get-experiment';
import { recipeSchema } from '@/lib/domain/experiments/recipe/recipe';
import { startExperiment } from '@/lib/domain/experiments/start-experiment';
import { trainExperiment } from '@/lib/domain/experiments/train-experiment';
import type { Trained, TrainInChild, Training } from '@/lib/domain/experiments/training';
import type { OpenTrunkInChild } from '@/lib/domain/experiments/trunk-in-child';
import type { ExtractClip } from '@/lib/domain/feature-sets/extract-clip';
import { extractFeatures } from '@/lib/domain/feature-sets/extract-features';
import { extractClip } from '@/worker/compute/extract-clip';
import { buildWav, ravdessPath } from './build-wav';
import { importAll, makeDataset, system } from './imports';

/** Computes on this thread what the worker computes in its pool. */
export const extractHere: ExtractClip = async (work) => extractClip(work);

export const never = new AbortController().signal;

/** For recipes that learn from what is stored already. */
export const noTrunk: OpenTrunkInChild = () => Promise.reject(new Error('no trunk was expected'));

export const extractAll = (featureSetId: string) =>
  extractFeatures(system, { featureSetId }, { extractClip: extractHere, signal: never });

interface Bench {
  readonly lab: { readonly member: Viewer; readonly viewer: Viewer };
  readonly datasetId: string;
}

/** The verbs that most tests of experiments begin with. @param bench what the test file has set up */
export function trialsOn(bench: () => Bench) {
  const start = (recipe = smallRecipe()) => {
    const { lab, datasetId } = bench();
    return startExperiment(lab.member, { datasetId, name: 'Trial', recipe });
  };
  const look = (experimentId: string) => getExperiment(bench().lab.viewer, { experimentId });
  const train = (runId: string, trainInChild: TrainInChild, signal = never) =>
    trainExperiment(system, { runId }, { trainInChild, openTrunkInChild: noTrunk, signal });
  /** Starts an experiment whose features are there. */
  const startReady = async (recipe = smallRecipe()) => {
    const started = await start(recipe);
    const { featureSet, run } = await look(started.experimentId);
    if (run.status === 'WAITING') await extractAll(featureSet.id);
    return started;
  };
  return { start, look, train, startReady };
}

type RecipeInput = Parameters<typeof recipeSchema.parse>[0] & object;

/** Small enough to train in a moment. */
export function smallRecipe(changes: RecipeInput = {}) {
  return recipeSchema.parse({
    features: COMPACT_FEATURES,
    input: { kind: 'image', width: 32, height: 16, colorMap: 'grey' },
    split: { kind: 'actor-disjoint', testShare: 0.2, validationShare: 0.2 },
    model: { kind: 'seed-cnn', conv1Filters: 4, conv2Filters: 2, denseUnits: 8 },
    training: { epochs: 3, batchSize: 8 },
    seed: 7,
    ...changes,
  });
}

/** Five actors with one neutral and two calm clips each: the smallest uneven dataset to learn from. */
export async function makeUnevenDataset(
  viewer: Viewer,
  workspaceId: string,
  actors = [1, 2, 3, 4, 5],
): Promise<string> {
  const { datasetId } = await makeDataset(viewer, workspaceId);
  const files = actors.flatMap((actor) =>
    [0, 4, 5].map((index) => [ravdessPath(index, actor), buildWav(1000 * actor + index)] as const),
  );
  await importAll(viewer, datasetId, Object.fromEntries(files));
  return datasetId;
}

export interface ScriptedTrainer {
  readonly trainInChild: TrainInChild;
  /** what it was asked to train, in order */
  readonly tasks: Training[];
}

/**
 * Stands in for the child process: reports epochs as a real one does, learns nothing, and says of
 * each test clip what `guess` says. The real trainer is run by the tests of the worker.
 */
export function scriptTrainer(script: {
  readonly onEpoch?: (epoch: number) => Promise<void> | void;
  readonly guess?: (row: number, task: Training) => number;
}): ScriptedTrainer {
  const tasks: Training[] = [];
  const trainInChild: TrainInChild = async (task, watcher, signal): Promise<Trained> => {
    tasks.push(task);
    const { epochs } = task.training;
    await watcher.engine({ name: 'scripted', version: '1' });
    const figures = { trainLoss: 1, trainAccuracy: 0.5, trainUar: 0.5, seconds: 0.1 };
    const validation = { valLoss: 1, valAccuracy: 0.5, valUar: 0.5 };
    let epoch = task.checkpoint ? Number(Buffer.from(task.checkpoint).toString()) : 0;
    while (epoch < epochs && !signal.aborted) {
      epoch++;
      await watcher.epoch({ epoch, ...figures, ...validation });
      await watcher.checkpoint({ epoch, isBest: true, bytes: Buffer.from(String(epoch)) });
      await script.onEpoch?.(epoch);
    }
    const { classCount, parts } = task;
    const testProbabilities = new Float32Array(parts.test.length * classCount).fill(0.25);
    parts.test.forEach((row, at) => {
      const guess = script.guess?.(row, task) ?? task.labels[row];
      testProbabilities[at * classCount + guess] = 0.75;
    });
    return { bestEpoch: epoch, stopped: epoch < epochs, testProbabilities };
  };
  return { trainInChild, tasks };
}
