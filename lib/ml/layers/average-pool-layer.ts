import type { Tensor4D } from '@tensorflow/tfjs';
import type { Layer, LayerContext } from './layer';

/**
 * Mean of each window of `size` = [rows, columns]; what is left over at the lower and right edge is
 * dropped: [h, w, c] → [⌊h/rows⌋, ⌊w/columns⌋, c]. An axis that is shorter than its window is averaged whole.
 */
export function createAveragePoolLayer(
  { tf, inputShape }: LayerContext,
  size: readonly [number, number],
): Layer {
  const [height, width, channels] = inputShape;
  const window: [number, number] = [Math.min(size[0], height), Math.min(size[1], width)];
  return {
    outputShape: [Math.floor(height / window[0]), Math.floor(width / window[1]), channels],
    variables: [],
    apply: (input) => tf.avgPool(input as Tensor4D, window, window, 'valid'),
  };
}
