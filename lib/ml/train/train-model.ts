import type { EngineInfo } from '../engine/engine';
import { loadEngine } from '../engine/load-engine';
import { type BatchPreparer, prepareHere } from './batch-preparer';
import { checkTask } from './check-task';
import type { PartScores } from './score-logits';
import { testProbabilities } from './test-probabilities';
import { diverged, trainEpoch } from './train-epoch';
import type { EpochEvent, TrainingObserver, TrainingResult } from './training-observer';
import { assignState, disposeRun, saveRun, startRun, type TrainingRun } from './training-run';
import type { TrainingTask } from './training-task';
import { chooseBest, hasStalled, validateEpoch } from './validate-epoch';
import { watchTensors } from './watch-tensors';

/**
 * Trains a model: per epoch a seeded shuffle, one step of Adam per batch on the cross-entropy plus
 * regularisation, a validation without dropout (with the moving average of the weights, where the
 * recipe keeps one) and a checkpoint, until the last epoch or the end of its patience. At the end, and only then, the test part is evaluated
 * once with the weights of the best epoch (highest validation UAR, of equals the lower loss; without
 * validation the last).
 *
 * The same task on the same engine gives the same bits, resumed from a checkpoint or not. An abort
 * stops after the current batch; what the best epoch so far gives is still evaluated.
 *
 * @throws AppError `invalid` when the task contradicts itself, the checkpoint does not fit or the
 * loss diverges; `unavailable` when no engine loads. Whatever the observer throws ends the training.
 */
export function trainModel(
  task: TrainingTask,
  observer: TrainingObserver,
  signal: AbortSignal,
): Promise<TrainingResult> {
  return trainWith(task, observer, { signal, openPreparer: prepareHere });
}

export interface TrainingTools {
  readonly signal: AbortSignal;
  /** Opened once the task was checked; whoever gives it closes it. */
  readonly openPreparer: (task: TrainingTask) => BatchPreparer;
}

/** `trainModel` with batches that are made elsewhere: the same bits, sooner. */
export async function trainWith(
  task: TrainingTask,
  observer: TrainingObserver,
  { signal, openPreparer }: TrainingTools,
): Promise<TrainingResult> {
  checkTask(task);
  const { tf, ...engine } = await loadEngine();
  await observer.engine(engine);
  const run = startRun(tf, task, openPreparer(task));
  try {
    await trainEpochs(run, observer, signal);
    return await testBest(run, engine);
  } finally {
    disposeRun(run);
  }
}

async function trainEpochs(
  run: TrainingRun,
  observer: TrainingObserver,
  signal: AbortSignal,
): Promise<void> {
  const { epochs } = run.task.training;
  const checkTensors = watchTensors(run.tf);
  while (run.epoch < epochs && !hasStalled(run)) {
    const start = performance.now();
    const train = await trainEpoch(run, signal);
    if (!train) return;
    const validation = await validateEpoch(run);
    if (validation && !Number.isFinite(validation.loss)) {
      throw diverged({ ...run, epoch: run.epoch - 1 });
    }
    run.best = chooseBest(run, validation);
    checkTensors();
    const seconds = (performance.now() - start) / 1000;
    await observer.epoch(toEvent({ run, train, validation, seconds }));
    await observer.checkpoint({
      epoch: run.epoch,
      isBest: run.best.epoch === run.epoch,
      bytes: saveRun(run, run.best),
    });
  }
}

function toEvent(figures: {
  run: TrainingRun;
  train: PartScores;
  validation: PartScores | null;
  seconds: number;
}): EpochEvent {
  const { run, train, validation, seconds } = figures;
  return {
    epoch: run.epoch,
    epochs: run.task.training.epochs,
    trainLoss: train.loss,
    trainAccuracy: train.accuracy,
    trainUar: train.uar,
    valLoss: validation?.loss ?? null,
    valAccuracy: validation?.accuracy ?? null,
    valUar: validation?.uar ?? null,
    seconds,
  };
}

async function testBest(run: TrainingRun, engine: EngineInfo): Promise<TrainingResult> {
  const { tf, task, model, best } = run;
  const about = {
    bestEpoch: best?.epoch ?? 0,
    stopped: run.epoch < task.training.epochs && !hasStalled(run),
    engine: { name: engine.name, version: engine.version },
  };
  if (!best) return { ...about, testProbabilities: new Float32Array(0) };
  assignState(tf, model, best.weights);
  return { ...about, testProbabilities: await testProbabilities(run) };
}
