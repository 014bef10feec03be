import type { Conv2DBackpropInputAttrs } from '@tensorflow/tfjs';
import type { Tf } from '../engine';
import { convSizes, kernelOf, replaceKernel } from '../kernel';

/**
 * Conv2DBackpropInput: the backend has a naive loop only. With stride 1 the gradient is a
 * convolution of dy with the filter turned by 180° and its channels swapped, which XNNPACK does;
 * other strides keep the backend's loop.
 */
export function registerConv2dBackpropInput(tf: Tf): void {
  const original = kernelOf(tf, 'Conv2DBackpropInput');
  const transpose = kernelOf(tf, 'Transpose');
  const reverse = kernelOf(tf, 'Reverse');
  const conv2d = kernelOf(tf, 'Conv2D');
  replaceKernel(tf, 'Conv2DBackpropInput', (call) => {
    const { inputs, attrs, backend } = call;
    const { inputShape, ...rest } = attrs as Conv2DBackpropInputAttrs;
    const sizes = convSizes(tf, { image: inputShape, filter: inputs.filter.shape }, rest);
    const { top, bottom, left, right } = sizes.padInfo;
    const rows = [sizes.filterHeight - 1 - top, sizes.filterHeight - 1 - bottom];
    const columns = [sizes.filterWidth - 1 - left, sizes.filterWidth - 1 - right];
    const simple = sizes.strideHeight === 1 && sizes.strideWidth === 1;
    if (!simple || Math.min(...rows, ...columns) < 0) return original(call);
    const perm = [0, 1, 3, 2];
    const swapped = transpose({ inputs: { x: inputs.filter }, attrs: { perm }, backend });
    const turned = reverse({ inputs: { x: swapped }, attrs: { dims: [0, 1] }, backend });
    backend.disposeData(swapped.dataId);
    const pad = [[0, 0], rows, columns, [0, 0]];
    const gradient = conv2d({
      inputs: { x: inputs.dy, filter: turned },
      attrs: { strides: 1, dilations: 1, pad, dataFormat: 'NHWC' },
      backend,
    });
    backend.disposeData(turned.dataId);
    return gradient;
  });
}
