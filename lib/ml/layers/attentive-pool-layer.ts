import type { Tensor2D } from '@tensorflow/tfjs';
import { createDenseLayer } from './dense-layer';
import type { Layer, LayerContext } from './layer';
import { maskFrames, splitFrames, weighFrames } from './weigh-frames';

/**
 * Attentive statistics pooling: each frame x, a column of h·c values, gets the score
 * v·tanh(W·x + b); the softmax of the scores over the frames that are no padding weighs the mean and
 * the standard deviation. [h, w, c] → [2·h·c].
 * Source: Okabe, Koshinaka & Shinoda (2018), without the score's constant, which a softmax drops.
 *
 * @param units rows of W.
 */
export function createAttentivePoolLayer(context: LayerContext, units: number): Layer {
  const { tf, name, inputShape } = context;
  const [height, width, channels] = inputShape;
  const size = height * channels;
  const part = (suffix: string, shape: readonly number[]) => ({
    ...context,
    name: `${name}_${suffix}`,
    inputShape: shape,
  });
  const hidden = createDenseLayer(part('hidden', [size]), { units, activation: 'tanh', l2: 0 });
  const score = createDenseLayer(part('score', [units]), {
    units: 1,
    activation: 'linear',
    l2: 0,
    bias: false,
  });
  return {
    outputShape: [2 * size],
    variables: [...hidden.variables, ...score.variables],
    apply: (input, pass) => {
      const frames = splitFrames(tf, input);
      const rows = input.shape[0];
      const columns = tf.reshape(frames, [rows * width, size]);
      const scores = tf.reshape(score.apply(hidden.apply(columns, pass), pass), [rows, width]);
      return weighFrames(tf, frames, maskFrames(tf, scores as Tensor2D, pass.filled));
    },
  };
}
