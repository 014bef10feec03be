import type { backend_util, MaxPoolGradAttrs } from '@tensorflow/tfjs';
import type { Tf } from '../engine';
import { heapView, replaceKernel } from '../kernel';

/**
 * MaxPoolGrad: the backend's own loses the gradient of every window whose inputs are all ≤ 0 (it
 * starts from the smallest positive float). The gradient goes to the first largest input of the
 * window, row by row, as in TensorFlow.
 */
export function registerMaxPoolGrad(tf: Tf): void {
  replaceKernel(tf, 'MaxPoolGrad', ({ inputs: { dy, input }, attrs, backend }) => {
    const { filterSize, strides, pad, dimRoundingMode } = attrs as MaxPoolGradAttrs;
    const shape = input.shape as [number, number, number, number];
    const sizes = tf.backend_util.computePool2DInfo(
      shape,
      filterSize,
      strides,
      1,
      pad,
      dimRoundingMode,
    );
    const output = backend.makeOutput(input.shape, 'float32');
    const gradient = heapView(backend, output).fill(0);
    const spread = isHalving(sizes) ? spreadHalving : spreadAny;
    spread({ sizes, gradient, images: heapView(backend, input), dy: heapView(backend, dy) });
    return output;
  });
}

interface Spread {
  readonly sizes: backend_util.Conv2DInfo;
  /** Written: [n, h, w, c]. */
  readonly gradient: Float32Array;
  readonly images: Float32Array;
  /** [n, oh, ow, c]. */
  readonly dy: Float32Array;
}

function spreadAny({ sizes, gradient, images, dy }: Spread): void {
  const { batchSize, outHeight, outWidth, inHeight, inWidth, inChannels: channels } = sizes;
  const { padInfo, strideHeight, strideWidth } = sizes;
  let source = 0;
  for (let image = 0; image < batchSize; image++) {
    for (let y = 0; y < outHeight; y++) {
      const top = Math.max(0, y * strideHeight - padInfo.top);
      const bottom = Math.min(inHeight, y * strideHeight - padInfo.top + sizes.filterHeight);
      for (let x = 0; x < outWidth; x++) {
        const left = Math.max(0, x * strideWidth - padInfo.left);
        const right = Math.min(inWidth, x * strideWidth - padInfo.left + sizes.filterWidth);
        const corner = ((image * inHeight + top) * inWidth + left) * channels;
        for (let channel = 0; channel < channels; channel++, source++) {
          let best = corner + channel;
          for (let row = 0; row < bottom - top; row++) {
            const start = corner + channel + row * inWidth * channels;
            const end = start + (right - left) * channels;
            for (let at = start; at < end; at += channels) if (images[at] > images[best]) best = at;
          }
          gradient[best] += dy[source];
        }
      }
    }
  }
}

/** 2 × 2 windows side by side, none cut off: what models use, and worth a loop of its own. */
function isHalving(sizes: backend_util.Conv2DInfo): boolean {
  const { padInfo, strideHeight, strideWidth, filterHeight, filterWidth } = sizes;
  const two = [strideHeight, strideWidth, filterHeight, filterWidth].every((size) => size === 2);
  return two && padInfo.top + padInfo.bottom + padInfo.left + padInfo.right === 0;
}

function spreadHalving({ sizes, gradient, images, dy }: Spread): void {
  const { batchSize, outHeight, outWidth, inHeight, inWidth, inChannels: channels } = sizes;
  const below = inWidth * channels;
  let source = 0;
  for (let image = 0; image < batchSize; image++) {
    for (let y = 0; y < outHeight; y++) {
      let at = (image * inHeight + 2 * y) * below;
      for (let x = 0; x < outWidth; x++, at += channels) {
        for (const end = at + channels; at < end; at++, source++) {
          let best = at;
          if (images[at + channels] > images[best]) best = at + channels;
          if (images[at + below] > images[best]) best = at + below;
          if (images[at + below + channels] > images[best]) best = at + below + channels;
          gradient[best] = dy[source];
        }
      }
    }
  }
}
