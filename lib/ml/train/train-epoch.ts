import type { Tensor2D } from '@tensorflow/tfjs';
import { AppError } from '@/lib/core/app-error';
import { nextTurn } from '../engine/next-turn';
import { crossEntropy } from './cross-entropy';
import { filledOf } from './filled-of';
import { gatherImages } from './gather-images';
import { orderEpoch } from './order-epoch';
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
  const { batchSize } = task.training;
  const order = orderEpoch(task.parts.train, task.seed, run.epoch + 1);
  const logits = new Float32Array(order.length * task.classCount);
  let lossSum = 0;
  for (let start = 0; start < order.length; start += batchSize) {
    if (signal.aborted) return null;
    const rows = order.subarray(start, start + batchSize);
    const batch = trainBatch(run, rows);
    if (!Number.isFinite(batch.loss)) throw diverged(run);
    logits.set(batch.logits, start * task.classCount);
    lossSum += batch.loss * rows.length;
    await nextTurn();
  }
  run.epoch += 1;
  const labels = order.map((row) => task.labels[row]);
  return { ...scoreLogits(logits, labels, task.classCount), loss: lossSum / order.length };
}

/** One step of the optimiser. The logits are those before the step. */
function trainBatch(run: TrainingRun, rows: Int32Array): { loss: number; logits: Float32Array } {
  const { tf, task, model, adam } = run;
  const labels = rows.map((row) => task.labels[row]);
  const variables = model.variables.map(({ variable }) => variable);
  return tf.tidy(() => {
    const images = gatherImages(tf, task.inputs, rows);
    const filled = filledOf(task.inputs, rows);
    let kept: Tensor2D | null = null;
    const { value, grads } = tf.variableGrads(() => {
      kept = tf.keep(model.logits(images, { kind: 'train', step: run.step, ...filled }));
      return tf.addN([crossEntropy(tf, kept, labels), model.penalty()]).asScalar();
    }, variables);
    run.step += 1;
    adam.apply(
      variables.map(({ name }) => grads[name]),
      run.step,
    );
    const logits = kept as unknown as Tensor2D;
    const result = { loss: value.dataSync()[0], logits: Float32Array.from(logits.dataSync()) };
    logits.dispose();
    return result;
  });
}

/** @param run whose current epoch failed. */
export function diverged({ epoch, task, best }: TrainingRun): AppError {
  const kept = best ? `The best checkpoint, of epoch ${best.epoch}, was kept` : 'Nothing was kept';
  return new AppError(
    'invalid',
    `The training diverged in epoch ${epoch + 1}: its loss is no longer a number. ${kept}. Lower the learning rate (now ${task.training.learningRate}) and check the inputs for values that are not numbers.`,
  );
}
