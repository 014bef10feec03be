import type { Tensor4D } from '@tensorflow/tfjs';
import { AppError } from '@/lib/core/app-error';
import type { Layer, LayerContext } from './layer';
import { createWeights } from './weighted-layer';

export interface ConvOptions {
  readonly filters: number;
  /** Height and width of a filter. */
  readonly kernelSize: number;
  /** Weight of Σ kernel² in the loss. */
  readonly l2: number;
}

/**
 * Convolution with stride 1, without padding, then ReLU: [h, w, c] → [h−k+1, w−k+1, filters].
 *
 * @throws AppError `invalid` when the images are smaller than the filter.
 */
export function createConvLayer(context: LayerContext, options: ConvOptions): Layer {
  const { tf, name, inputShape } = context;
  const [height, width, channels] = inputShape;
  const { filters, kernelSize, l2 } = options;
  if (height < kernelSize || width < kernelSize) {
    throw new AppError(
      'invalid',
      `The layer ${name} needs images of at least ${kernelSize} × ${kernelSize} and gets ${width} × ${height}. Use larger images or smaller filters.`,
    );
  }
  const { kernel, bias, ...weights } = createWeights(
    context,
    [kernelSize, kernelSize, channels, filters],
    l2,
  );
  return {
    ...weights,
    outputShape: [height - kernelSize + 1, width - kernelSize + 1, filters],
    // Not `tf.fused.conv2d`: its gradient always computes that of the input, too, which the first
    // layer of a model has no use for.
    apply: (input) => {
      const sums = tf.conv2d(input as Tensor4D, kernel as unknown as Tensor4D, 1, 'valid');
      return tf.relu(tf.add(sums, bias));
    },
  };
}
