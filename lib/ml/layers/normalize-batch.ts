import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';

export interface NormalizeOptions {
  readonly epsilon: number;
  /** Told of the batch's means and variances (n in the denominator), [channels] each. */
  readonly onMoments: (mean: Tensor, variance: Tensor) => void;
}

/**
 * γ·(x − μ)/σ + β with μ and σ = √(variance + ε) over all axes but the last. The gradient is written
 * out, for the chain of single operations would walk over the maps three times as often: with
 * x̂ = (x − μ)/σ, n values a channel and the sums over them,
 * dx = γ/σ·(dy − Σdy/n − x̂·Σ(dy·x̂)/n), dγ = Σ(dy·x̂), dβ = Σdy.
 * Source: Ioffe & Szegedy (2015), section 3.
 *
 * @param inputs x [..., channels], γ [channels], β [channels].
 */
export function normalizeBatch(
  tf: Tf,
  inputs: readonly [Tensor, Tensor, Tensor],
  { epsilon, onMoments }: NormalizeOptions,
): Tensor {
  const axes = inputs[0].shape.slice(0, -1).map((_, axis) => axis);
  const count = inputs[0].size / inputs[0].shape[axes.length];
  const normalize = tf.customGrad((...args) => {
    const [x, gamma, beta] = args as Tensor[];
    const save = args[3] as unknown as (tensors: Tensor[]) => void;
    const mean = tf.mean(x, axes);
    const variance = tf.mean(tf.square(tf.sub(x, mean)), axes);
    onMoments(mean, variance);
    const inverse = tf.rsqrt(tf.add(variance, epsilon));
    const scale = tf.mul(gamma, inverse);
    save([x, mean, inverse, scale]);
    return {
      value: tf.add(tf.mul(x, scale), tf.sub(beta, tf.mul(mean, scale))),
      gradFunc: (dy: Tensor, saved: Tensor[]) => differentiate(tf, { dy, saved, axes, count }),
    };
  });
  return normalize(...inputs);
}

function differentiate(
  tf: Tf,
  { dy, saved, axes, count }: { dy: Tensor; saved: Tensor[]; axes: number[]; count: number },
): Tensor[] {
  const [x, mean, inverse, scale] = saved;
  const dBeta = tf.sum(dy, axes);
  const products = tf.sum(tf.mul(dy, tf.sub(x, mean)), axes);
  const dGamma = tf.mul(products, inverse);
  // dx = dy·scale − x·slope + offset, the same per channel.
  const slope = tf.mul(tf.mul(scale, inverse), tf.div(dGamma, count));
  const offset = tf.sub(tf.mul(mean, slope), tf.mul(scale, tf.div(dBeta, count)));
  const dx = tf.add(tf.sub(tf.mul(dy, scale), tf.mul(x, slope)), offset);
  return [dx, dGamma, dBeta];
}
