import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';

/**
 * Scales all gradients together so that their norm is at most `limit`: g · limit / max(‖g‖, limit)
 * with ‖g‖ = √Σ g² over every value of every gradient. 0 leaves them as they are.
 * Source: Pascanu, Mikolov & Bengio (2013), algorithm 1.
 *
 * Called inside `tf.tidy`.
 */
export function clipGradients(tf: Tf, gradients: readonly Tensor[], limit: number): Tensor[] {
  if (limit === 0) return [...gradients];
  const squares = gradients.map((gradient) => tf.sum(tf.square(gradient)));
  const norm = tf.sqrt(tf.addN(squares));
  const factor = tf.div(limit, tf.maximum(norm, limit));
  return gradients.map((gradient) => tf.mul(gradient, factor));
}
