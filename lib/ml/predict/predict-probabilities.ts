import { AppError } from '@/lib/core/app-error';
import { decodeCheckpoint } from '../checkpoints/decode-checkpoint';
import { loadEngine } from '../engine/load-engine';
import { buildModel } from '../models/registry';
import { modelShape } from '../train/model-shape';
import { assignState } from '../train/training-run';
import type { ImageRows } from '../train/training-task';
import { computeLogits } from './compute-logits';
import { softmaxRows } from './softmax-rows';

const BATCH_SIZE = 64;

/**
 * Class probabilities of images, with the best weights that a checkpoint holds.
 *
 * @param checkpoint bytes of any checkpoint event. @returns [n][classes], each row adding to 1.
 * @throws AppError `invalid` when the checkpoint is damaged or was trained on images of another
 * size; `unavailable` when no engine loads.
 */
export async function predictProbabilities(
  checkpoint: Uint8Array,
  inputs: ImageRows,
): Promise<Float32Array> {
  const { model: spec, inputShape, classCount, seed, bestWeights } = decodeCheckpoint(checkpoint);
  const image = modelShape(inputs);
  if (image.join() !== inputShape.join()) {
    throw new AppError(
      'invalid',
      `The model was trained on images of ${inputShape.join(' × ')} and got ${image.join(' × ')}. Extract the features it was trained with.`,
    );
  }
  const { tf } = await loadEngine();
  const model = buildModel({ tf, inputShape, classCount, seed }, spec);
  try {
    assignState(tf, model, bestWeights);
    const rows = Int32Array.from({ length: inputs.shape[0] }, (_, row) => row);
    const request = { tf, model, inputs, rows, classCount, batchSize: BATCH_SIZE };
    return softmaxRows(await computeLogits(request), classCount);
  } finally {
    model.dispose();
  }
}
