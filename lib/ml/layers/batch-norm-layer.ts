import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';
import { createVariable } from './create-variable';
import type { Layer, LayerContext } from './layer';
import { normalizeBatch } from './normalize-batch';

/** Share of the running statistics that a step leaves as it was. */
const MOMENTUM = 0.9;
const EPSILON = 1e-3;

/**
 * Batch normalisation of each channel (the last axis): γ·(x − μ)/√(σ² + ε) + β. In training μ and σ²
 * are those of the batch, and their running means move by a tenth towards them; in evaluation the
 * running means are used. Keras' ε, a shorter memory than its 0.99: a corpus of acted speech gives
 * some forty steps an epoch.
 * Source: Ioffe & Szegedy (2015).
 */
export function createBatchNormLayer(context: LayerContext): Layer {
  const { tf, inputShape } = context;
  const shape = inputShape.slice(-1);
  const filledWith = (value: number) => () => new Float32Array(shape[0]).fill(value);
  const variables = [
    createVariable(context, 'gamma', { shape, start: filledWith(1) }),
    createVariable(context, 'beta', { shape, start: filledWith(0) }),
  ];
  const statistics = [
    createVariable(context, 'moving_mean', { shape, start: filledWith(0), trainable: false }),
    createVariable(context, 'moving_variance', { shape, start: filledWith(1), trainable: false }),
  ];
  const [gamma, beta] = variables.map(({ variable }) => variable);
  const [movingMean, movingVariance] = statistics.map(({ variable }) => variable);
  return {
    outputShape: inputShape,
    variables,
    statistics,
    apply: (input, pass) => {
      if (pass.kind === 'evaluate') {
        const scale = tf.mul(gamma, tf.rsqrt(tf.add(movingVariance, EPSILON)));
        return tf.add(tf.mul(input, scale), tf.sub(beta, tf.mul(movingMean, scale)));
      }
      return normalizeBatch(tf, [input, gamma, beta], {
        epsilon: EPSILON,
        onMoments: (mean, variance) => {
          movingMean.assign(mix(tf, movingMean, mean));
          movingVariance.assign(mix(tf, movingVariance, variance));
        },
      });
    },
  };
}

function mix<T extends Tensor>(tf: Tf, running: T, now: Tensor): T {
  return tf.add(tf.mul(running, MOMENTUM), tf.mul(now, 1 - MOMENTUM)) as T;
}
