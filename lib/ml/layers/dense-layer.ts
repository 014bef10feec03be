import type { Tensor2D } from '@tensorflow/tfjs';
import type { Layer, LayerContext } from './layer';
import { createWeights } from './weighted-layer';

export interface DenseOptions {
  readonly units: number;
  readonly activation: 'relu' | 'tanh' | 'linear';
  /** Weight of Σ kernel² in the loss. */
  readonly l2: number;
  /** Whether a constant is added; true where not given. */
  readonly bias?: boolean;
}

/** Fully connected: [in] → [units], activation(x · kernel + bias). */
export function createDenseLayer(context: LayerContext, options: DenseOptions): Layer {
  const { tf, inputShape } = context;
  const { units, activation, l2, bias: hasBias = true } = options;
  const weights = createWeights(context, { shape: [inputShape[0], units], l2, hasBias });
  const { kernel, bias, ...layer } = weights;
  return {
    ...layer,
    outputShape: [units],
    apply: (input) => {
      const product = tf.matMul(input as Tensor2D, kernel as unknown as Tensor2D);
      const sums = bias ? tf.add(product, bias) : product;
      return activation === 'linear' ? sums : tf[activation](sums);
    },
  };
}
