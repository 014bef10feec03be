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
  /** Rows and columns from one window to the next; 1 where not given. */
  readonly stride?: number;
  /** `same` surrounds the image with zeros, so that stride 1 keeps its size; `valid` where not given. */
  readonly padding?: 'same' | 'valid';
  /** `relu` where not given. */
  readonly activation?: 'relu' | 'linear';
  /** Whether a constant is added; true where not given. Batch normalisation has its own. */
  readonly bias?: boolean;
}

/**
 * Convolution, then ReLU: [h, w, c] → [⌈(h−k+1)/stride⌉, ⌈(w−k+1)/stride⌉, filters], with `same`
 * padding [⌈h/stride⌉, ⌈w/stride⌉, filters].
 *
 * @throws AppError `invalid` when the images are smaller than a filter that gets no padding.
 */
export function createConvLayer(context: LayerContext, options: ConvOptions): Layer {
  const { tf, name, inputShape } = context;
  const [height, width, channels] = inputShape;
  const { filters, kernelSize, l2, stride = 1, padding = 'valid', activation = 'relu' } = options;
  const { bias: hasBias = true } = options;
  const lost = padding === 'valid' ? kernelSize - 1 : 0;
  if (height <= lost || width <= lost) {
    throw new AppError(
      'invalid',
      `The layer ${name} needs images of at least ${kernelSize} × ${kernelSize} and gets ${width} × ${height}. Use larger images or smaller filters.`,
    );
  }
  const shape = [kernelSize, kernelSize, channels, filters];
  const { kernel, bias, ...weights } = createWeights(context, { shape, l2, hasBias });
  return {
    ...weights,
    outputShape: [Math.ceil((height - lost) / stride), Math.ceil((width - lost) / stride), filters],
    // Not `tf.fused.conv2d`: its gradient always computes that of the input, too, which the first
    // layer of a model has no use for.
    apply: (input) => {
      const filter = kernel as unknown as Tensor4D;
      const products = tf.conv2d(input as Tensor4D, filter, stride, padding);
      const sums = bias ? tf.add(products, bias) : products;
      return activation === 'relu' ? tf.relu(sums) : sums;
    },
  };
}
