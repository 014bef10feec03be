import type { PicturePreprocessing } from './trunk';

/** Means of ImageNet's blue, green and red. */
const MEANS = [103.939, 116.779, 123.68];

/**
 * Pixels [h][w][3], red first, 0…1, as the network was trained on them: `caffe` turns the colours
 * round to blue, green, red in 0…255 and subtracts ImageNet's means; `rescale` leaves 0…1, the study's
 * way, which these weights never saw.
 * Source: keras.applications.imagenet_utils.preprocess_input.
 */
export function preparePicture(
  pixels: Float32Array,
  preprocessing: PicturePreprocessing,
): Float32Array {
  if (preprocessing === 'rescale') return pixels;
  return pixels.map((_, i) => {
    const channel = i % 3;
    return 255 * pixels[i + 2 - 2 * channel] - MEANS[channel];
  });
}
