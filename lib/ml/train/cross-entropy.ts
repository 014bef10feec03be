import type { Tensor, Tensor2D } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';
import type { Targets } from './build-targets';

/**
 * Categorical cross-entropy: −Σ target · log softmax(logits) over rows and classes, divided by the
 * weight of the rows; with plain targets the mean over rows of −log softmax(logits)[label].
 *
 * @param logits [rows, classes].
 */
export function crossEntropy(tf: Tf, logits: Tensor2D, { values, weight }: Targets): Tensor {
  const chosen = tf.mul(tf.logSoftmax(logits), tf.tensor2d(values, logits.shape));
  return tf.mul(tf.sum(chosen), -1 / weight);
}
