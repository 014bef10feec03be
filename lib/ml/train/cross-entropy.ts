import type { Tensor, Tensor2D } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';

/**
 * Sparse categorical cross-entropy: −mean over rows of log softmax(logits)[label].
 *
 * @param logits [rows, classes]. @param labels one class index per row.
 */
export function crossEntropy(tf: Tf, logits: Tensor2D, labels: ArrayLike<number>): Tensor {
  const [rows, classes] = logits.shape;
  const oneHot = new Float32Array(rows * classes);
  for (let row = 0; row < rows; row++) oneHot[row * classes + labels[row]] = 1;
  const chosen = tf.mul(tf.logSoftmax(logits), tf.tensor2d(oneHot, [rows, classes]));
  return tf.mul(tf.sum(chosen), -1 / rows);
}
