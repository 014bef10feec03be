import { computeLogits } from '../predict/compute-logits';
import { softmaxRows } from '../predict/softmax-rows';
import type { TrainingRun } from './training-run';

/**
 * Class probabilities of the test part with the weights as they are: the mean over `testCrops`
 * windows of each row, evenly from its start to its end, where rows may be longer than the model's
 * window; else of the row.
 *
 * @returns [test rows][classes]
 */
export async function testProbabilities({ tf, task, model }: TrainingRun): Promise<Float32Array> {
  const { inputs, classCount, training, parts } = task;
  const { batchSize, testCrops } = training;
  const count = inputs.logMel ? testCrops : 1;
  const request = { tf, model, inputs, rows: parts.test, classCount, batchSize };
  const mean = new Float32Array(parts.test.length * classCount);
  for (let index = 0; index < count; index++) {
    const logits = await computeLogits({ ...request, view: { index, count } });
    softmaxRows(logits, classCount).forEach((probability, at) => {
      mean[at] += probability / count;
    });
  }
  return mean;
}
