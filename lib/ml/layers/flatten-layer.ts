import type { Layer, LayerContext } from './layer';

/** [a, b, …] → [a·b·…]. */
export function createFlattenLayer({ tf, inputShape }: LayerContext): Layer {
  const size = inputShape.reduce((product, length) => product * length, 1);
  return {
    outputShape: [size],
    variables: [],
    apply: (input) => tf.reshape(input, [input.shape[0], size]),
  };
}
