import { createRandom, deriveSeed } from '@/lib/core/random';
import type { Layer, LayerContext } from './layer';

/**
 * Inverted dropout: in training each value is zeroed with probability `rate` and the others are
 * divided by 1 − rate; in evaluation nothing happens. The mask is a function of (seed, layer, step):
 * fresh at every step, and the same again when a run is resumed or repeated. (TensorFlow.js' own
 * dropout with a seed repeats one mask for ever.)
 * Source: Srivastava et al. (2014).
 */
export function createDropoutLayer(context: LayerContext, rate: number): Layer {
  const { tf, name, seed, inputShape } = context;
  return {
    outputShape: inputShape,
    variables: [],
    apply: (input, pass) => {
      if (pass.kind === 'evaluate' || rate === 0) return input;
      const maskSeed = deriveSeed(seed, 'dropout', name, pass.step);
      const mask = dropoutMask({ size: input.size, rate, seed: maskSeed });
      return tf.mul(input, tf.tensor(mask, input.shape));
    },
  };
}

/** 0 with probability `rate`, else 1 / (1 − rate). */
export function dropoutMask(options: { size: number; rate: number; seed: number }): Float32Array {
  const { size, rate, seed } = options;
  const random = createRandom(seed);
  const kept = 1 / (1 - rate);
  return Float32Array.from({ length: size }, () => (random.next() < rate ? 0 : kept));
}
