import { fitTemperature } from '@/lib/core/metrics/fit-temperature';
import { encodeCheckpoint } from '../checkpoints/encode-checkpoint';
import { PLAIN_ENGINE } from '../engine/engine';
import { softmaxRows } from '../predict/softmax-rows';
import { checkTask } from '../train/check-task';
import { modelShape } from '../train/model-shape';
import { type PartScores, scoreLogits } from '../train/score-logits';
import type { TrainingObserver, TrainingResult } from '../train/training-observer';
import type { TrainingTask } from '../train/training-task';
import { type LinearKind, prepareFits } from './fit-linear';
import { type LinearModel, scoreRows } from './linear-model';
import { C_GRID, type LinearOptions } from './linear-options';
import { columnScales, readRows, trainingRows } from './linear-rows';

/** A task whose model is a linear one. */
export interface LinearTask extends TrainingTask {
  readonly model: { readonly kind: LinearKind; readonly options: LinearOptions };
}

export const isLinear = (task: TrainingTask): task is LinearTask =>
  task.model.kind === 'logistic-regression' || task.model.kind === 'linear-svm';

interface Fitted {
  readonly model: LinearModel;
  readonly validation: PartScores | null;
}

/** Logits of rows of the task's inputs, [rows][classes]. */
function logitsOf(task: LinearTask, model: LinearModel, rows: Int32Array): Float32Array {
  const values = readRows(task.inputs, rows, columnScales(task.inputs));
  return Float32Array.from(scoreRows(model, values));
}

function scorePart(task: LinearTask, model: LinearModel, rows: Int32Array): PartScores {
  const { labels, classCount } = task;
  const truth = Int32Array.from(rows, (row) => labels[row]);
  return scoreLogits(logitsOf(task, model, rows), truth, classCount);
}

/**
 * The temperature that fits the validation part: margins say nothing of probabilities without it, and
 * a regression that was fitted on other voices is surer than it may be.
 */
function warm(task: LinearTask, model: LinearModel): LinearModel {
  const rows = task.parts.validation;
  if (rows.length === 0) return model;
  const logits = logitsOf(task, model, rows);
  const truth = Array.from(rows, (row) => task.labels[row]);
  const temperature = fitTemperature({ logits, classCount: task.classCount }, truth);
  return {
    ...model,
    coefficients: model.coefficients.map((value) => value / temperature),
    bias: model.bias.map((value) => value / temperature),
  };
}

/** The best by validation UAR, of equals the lower loss; of the grid's middle c without validation. */
function fitBest(task: LinearTask): Fitted {
  const { kind, options } = task.model;
  const { validation } = task.parts;
  const fitAt = prepareFits(kind, trainingRows(task, columnScales(task.inputs)));
  const middle = C_GRID[(C_GRID.length - 1) / 2] as number;
  const unsure = validation.length === 0 ? [middle] : C_GRID;
  const choices = options.c === 'auto' ? unsure : [options.c];
  let best: Fitted | null = null;
  for (const c of choices) {
    const model = warm(task, fitAt(c));
    const scores = validation.length > 0 ? scorePart(task, model, validation) : null;
    if (!best || isBetter(scores, best.validation)) best = { model, validation: scores };
  }
  return best as Fitted;
}

const isBetter = (a: PartScores | null, b: PartScores | null): boolean =>
  a !== null && b !== null && (a.uar > b.uar || (a.uar === b.uar && a.loss < b.loss));

/** The weights as the one dense layer of which the registry builds the model, for plain inputs. */
function saveLinear(task: LinearTask, model: LinearModel, figures: PartScores | null): Uint8Array {
  const { columns, classCount, coefficients, bias } = model;
  const scales = columnScales(task.inputs);
  const kernel = Float32Array.from(
    coefficients,
    (value, at) => value * scales[Math.floor(at / classCount)],
  );
  const weights = [kernel, Float32Array.from(bias)];
  const nothing = weights.map((values) => new Float32Array(values.length));
  return encodeCheckpoint({
    model: task.model,
    training: task.training,
    inputShape: modelShape(task.inputs),
    classCount,
    seed: task.seed,
    epoch: 1,
    step: 1,
    best: { epoch: 1, valUar: figures?.uar ?? null, valLoss: figures?.loss ?? null },
    variables: [
      { name: 'classes/kernel', shape: [columns, classCount] },
      { name: 'classes/bias', shape: [classCount] },
    ],
    statistics: [],
    weights,
    averages: [],
    firstMoments: nothing,
    secondMoments: nothing,
    bestWeights: weights,
  });
}

/**
 * Fits a linear model as `trainModel` trains a network: one epoch, a checkpoint, the test part once.
 * With `c: 'auto'` the validation part chooses among `C_GRID`. It is quick, so nothing is resumed.
 * @throws AppError `invalid` when the task contradicts itself or nothing converges
 */
export async function trainLinear(
  task: LinearTask,
  observer: TrainingObserver,
): Promise<TrainingResult> {
  checkTask(task);
  await observer.engine(PLAIN_ENGINE);
  const start = performance.now();
  const { model, validation } = fitBest(task);
  const train = scorePart(task, model, task.parts.train);
  await observer.epoch({
    epoch: 1,
    epochs: 1,
    trainLoss: train.loss,
    trainAccuracy: train.accuracy,
    trainUar: train.uar,
    valLoss: validation?.loss ?? null,
    valAccuracy: validation?.accuracy ?? null,
    valUar: validation?.uar ?? null,
    seconds: (performance.now() - start) / 1000,
  });
  const bytes = saveLinear(task, model, validation);
  await observer.checkpoint({ epoch: 1, isBest: true, bytes });
  const { name, version } = PLAIN_ENGINE;
  return {
    bestEpoch: 1,
    stopped: false,
    testProbabilities: softmaxRows(logitsOf(task, model, task.parts.test), task.classCount),
    engine: { name, version },
  };
}
