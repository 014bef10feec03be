import type { Tensor2D } from '@tensorflow/tfjs';
import type { Layer, LayerContext } from './layer';
import { createWeights } from './weighted-layer';

export interface DenseOptions {
  readonly units: number;
  readonly activation: 'relu' | 'linear';
  /** Weight of Σ kernel² in the loss. */
  readonly l2: number;
}

/** Fully connected: [in] → [units], activation(x · kernel + bias). */
export function createDenseLayer(context: LayerContext, options: DenseOptions): Layer {
  const { tf, inputShape } = context;
  const { units, activation, l2 } = options;
  const { kernel, bias, ...weights } = createWeights(context, [inputShape[0], units], l2);
  return {
    ...weights,
    outputShape: [units],
    apply: (input) => {
      const product = tf.matMul(input as Tensor2D, kernel as unknown as Tensor2D);
      const sums = tf.add(product, bias);
      return activation === 'relu' ? tf.relu(sums) : sums;
    },
  };
}
