import { AppError } from '@/lib/core/app-error';
import { type Checkpoint, type CheckpointHead, checkpointHead } from '../checkpoints/checkpoint';
import { decodeCheckpoint } from '../checkpoints/decode-checkpoint';
import { encodeCheckpoint } from '../checkpoints/encode-checkpoint';
import type { Tf } from '../engine/engine';
import { type Model, stateOf } from '../models/model';
import { buildModel } from '../models/registry';
import { type Adam, createAdam } from './adam';
import { createWeightAverage, type WeightAverage } from './average-weights';
import { type BatchPreparer, prepareHere } from './batch-preparer';
import { modelShape } from './model-shape';
import type { TrainingTask } from './training-task';
import { assignAll, valuesOf } from './variable-values';

export interface BestEpoch {
  readonly epoch: number;
  readonly valUar: number | null;
  readonly valLoss: number | null;
  readonly weights: readonly Float32Array[];
}

/** A model being trained: its weights, its optimiser and how far it has come. */
export interface TrainingRun {
  readonly tf: Tf;
  readonly task: TrainingTask;
  readonly model: Model;
  readonly adam: Adam;
  /** The moving average of the model's state; null where the recipe has none. */
  readonly average: WeightAverage | null;
  /** Makes the batches, perhaps on other threads. */
  readonly preparer: BatchPreparer;
  /** Epochs finished. */
  epoch: number;
  /** Batches finished, over all epochs. */
  step: number;
  /** Null until the first epoch has ended. */
  best: BestEpoch | null;
}

/**
 * Builds the model and goes to where the task's checkpoint left it, if it has one.
 *
 * @throws AppError `invalid` when the checkpoint is damaged or belongs to another task, or when the
 * images do not fit the model.
 */
export function startRun(
  tf: Tf,
  task: TrainingTask,
  preparer: BatchPreparer = prepareHere(task),
): TrainingRun {
  const checkpoint = task.checkpoint && decodeCheckpoint(task.checkpoint);
  if (checkpoint) refuseOtherTask(checkpoint, task);
  const { initialWeights, training } = task;
  const model = buildModel({ tf, ...identityOf(task), initialWeights }, task.model);
  const variables = model.variables.map(({ variable }) => variable);
  const decay = training.optimizer === 'adamw' ? training.weightDecay : 0;
  const adam = createAdam(tf, variables, decay);
  const averaged = stateOf(model).map(({ variable }) => variable);
  const average = training.ema > 0 ? createWeightAverage(tf, averaged, training.ema) : null;
  const parts = { tf, task, model, adam, average, preparer };
  const run: TrainingRun = { ...parts, epoch: 0, step: 0, best: null };
  if (!checkpoint) return run;
  assignState(tf, model, checkpoint.weights);
  average?.restore(checkpoint.averages);
  adam.restore({ first: checkpoint.firstMoments, second: checkpoint.secondMoments });
  const best = { ...checkpoint.best, weights: checkpoint.bestWeights };
  return { ...run, epoch: checkpoint.epoch, step: checkpoint.step, best };
}

/** The run as it stands after an epoch. @param best of the epochs so far. */
export function saveRun(run: TrainingRun, best: BestEpoch): Uint8Array {
  const { weights: bestWeights, ...bestFigures } = best;
  const { first, second } = run.adam.moments();
  return encodeCheckpoint({
    ...identityOf(run.task),
    epoch: run.epoch,
    step: run.step,
    best: bestFigures,
    variables: shapesOf(run.model.variables),
    statistics: shapesOf(run.model.statistics),
    weights: weightsOf(run),
    averages: run.average?.values() ?? [],
    firstMoments: first,
    secondMoments: second,
    bestWeights,
  });
}

const shapesOf = (items: Model['variables']) =>
  items.map(({ name, variable: { shape } }) => ({ name, shape }));

/** Copies of the model's state as it is. */
export function weightsOf({ model }: TrainingRun): Float32Array[] {
  return stateOf(model).map(({ variable }) => valuesOf(variable));
}

/** Copies of what is validated and tested: the average where there is one, else the weights. */
export function judgedWeightsOf(run: TrainingRun): Float32Array[] {
  return run.average?.values() ?? weightsOf(run);
}

/** Takes a model's state from a checkpoint. @param weights as `weightsOf` gives them. */
export function assignState(tf: Tf, model: Model, weights: readonly Float32Array[]): void {
  const variables = stateOf(model).map(({ variable }) => variable);
  assignAll(tf, variables, weights);
}

/** Works with the judged weights in the model, and puts those that are trained back. */
export async function withJudgedWeights<T>(run: TrainingRun, work: () => Promise<T>): Promise<T> {
  if (!run.average) return work();
  const { tf, model } = run;
  const trained = weightsOf(run);
  assignState(tf, model, run.average.values());
  try {
    return await work();
  } finally {
    assignState(tf, model, trained);
  }
}

export function disposeRun({ model, adam, average }: TrainingRun): void {
  model.dispose();
  adam.dispose();
  average?.dispose();
}

type Identity = Pick<CheckpointHead, 'model' | 'training' | 'inputShape' | 'classCount' | 'seed'>;

/** What a checkpoint and a task must have in common. */
function identityOf({ model, training, inputs, classCount, seed }: TrainingTask): Identity {
  return { model, training, inputShape: modelShape(inputs), classCount, seed };
}

function refuseOtherTask(checkpoint: Checkpoint, task: TrainingTask): void {
  const { model, training, inputShape, classCount, seed } = checkpointHead.shape;
  const identity = { model, training, inputShape, classCount, seed };
  const text = (values: Identity): string =>
    JSON.stringify(
      Object.entries(identity).map(([key, schema]) => schema.parse(values[key as keyof Identity])),
    );
  if (text(checkpoint) === text(identityOf(task))) return;
  throw new AppError(
    'invalid',
    'The checkpoint belongs to another recipe. Nothing was changed. Start the training anew.',
  );
}
