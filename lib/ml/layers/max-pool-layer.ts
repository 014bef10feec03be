import type { Tensor4D } from '@tensorflow/tfjs';
import { AppError } from '@/lib/core/app-error';
import type { Layer, LayerContext } from './layer';

/**
 * Largest value of each 2 × 2 window: [h, w, c] → [⌊h/2⌋, ⌊w/2⌋, c].
 *
 * @throws AppError `invalid` when nothing would be left.
 */
export function createMaxPoolLayer({ tf, name, inputShape }: LayerContext): Layer {
  const [height, width, channels] = inputShape;
  if (height < 2 || width < 2) {
    throw new AppError(
      'invalid',
      `The layer ${name} cannot halve ${width} × ${height} values. Use larger images.`,
    );
  }
  return {
    outputShape: [Math.floor(height / 2), Math.floor(width / 2), channels],
    variables: [],
    apply: (input) => tf.maxPool(input as Tensor4D, 2, 2, 'valid'),
  };
}
