import type { Tensor, Tensor2D } from '@tensorflow/tfjs';
import { AppError } from '@/lib/core/app-error';
import { nextTurn } from '../engine/next-turn';
import { batchesOf } from './batch-preparer';
import { clipGradients } from './clip-gradients';
import { crossEntropy } from './cross-entropy';
import { learningRateAt } from './learning-rate';
import { modelShape } from './model-shape';
import { orderEpoch } from './order-epoch';
import type { Batch, BatchPlace } from './prepare-batch';
import { type PartScores, scoreLogits } from './score-logits';
import type { TrainingRun } from './training-run';

/**
 * One pass over the training part.
 *
 * @returns the running scores, loss with regularisation; null when it was stopped underway.
 * @throws AppError `invalid` when the loss is no longer a number.
 */
export async function trainEpoch(
  run: TrainingRun,
  signal: AbortSignal,
): Promise<PartScores | null> {
  const { task } = run;
  const order = orderEpoch(task.parts.train, task.seed, run.epoch + 1);
  const logits = new Float32Array(order.length * task.classCount);
  let lossSum = 0;
  let done = 0;
  for await (const batch of batchesOf(run.preparer, placesOf(run, order))) {
    if (signal.aborted) return null;
    const result = trainBatch(run, batch);
    if (!Number.isFinite(result.loss)) throw diverged(run);
    logits.set(result.logits, done * task.classCount);
    lossSum += result.loss * batch.rows.length;
    done += batch.rows.length;
    await nextTurn();
  }
  run.epoch += 1;
  const labels = order.map((row) => task.labels[row]);
  return { ...scoreLogits(logits, labels, task.classCount), loss: lossSum / order.length };
}

/** The batches of an epoch that begins at the run's step. */
function placesOf({ task, step }: TrainingRun, order: Int32Array): BatchPlace[] {
  const { batchSize } = task.training;
  return Array.from({ length: Math.ceil(order.length / batchSize) }, (_, at) => ({
    rows: order.subarray(at * batchSize, (at + 1) * batchSize),
    step: step + at,
  }));
}

/** One step: gradients of the loss, clipped, for Adam at the step's rate; then the average. */
function trainBatch(run: TrainingRun, batch: Batch): { loss: number; logits: Float32Array } {
  const { tf, task, adam, average } = run;
  const { gradients, ...result } = differentiate(run, batch);
  const learningRate = learningRateAt(task.training, {
    step: run.step,
    stepsPerEpoch: Math.ceil(task.parts.train.length / task.training.batchSize),
  });
  run.step += 1;
  tf.tidy(() => {
    const clipped = clipGradients(tf, gradients, task.training.clipNorm);
    adam.apply(clipped, { iteration: run.step, learningRate });
  });
  tf.dispose(gradients);
  average?.update(run.step);
  return result;
}

/** The gradients of the loss in the order of the variables, with the loss and logits before the step. */
function differentiate(run: TrainingRun, batch: Batch) {
  const { tf, model, task, step } = run;
  const variables = model.variables.map(({ variable }) => variable);
  let logits = new Float32Array();
  let loss = Number.NaN;
  const gradients = tf.tidy(() => {
    const images = tf.tensor(batch.values, [batch.rows.length, ...modelShape(task.inputs)]);
    let kept: Tensor2D | null = null;
    const { value, grads } = tf.variableGrads(() => {
      kept = tf.keep(model.logits(images, { kind: 'train', step, filled: batch.filled }));
      return tf.addN([crossEntropy(tf, kept, batch.targets), model.penalty()]).asScalar();
    }, variables);
    const answers = kept as unknown as Tensor2D;
    loss = value.dataSync()[0];
    logits = Float32Array.from(answers.dataSync());
    answers.dispose();
    return variables.map(({ name }): Tensor => grads[name]);
  });
  return { gradients, loss, logits };
}

/** @param run whose current epoch failed. */
export function diverged({ epoch, task, best }: TrainingRun): AppError {
  const kept = best ? `The best checkpoint, of epoch ${best.epoch}, was kept` : 'Nothing was kept';
  return new AppError(
    'invalid',
    `The training diverged in epoch ${epoch + 1}: its loss is no longer a number. ${kept}. Lower the learning rate (now ${task.training.learningRate}) and check the inputs for values that are not numbers.`,
  );
}
