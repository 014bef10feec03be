import type { backend_util, Conv2DBackpropInputAttrs } from '@tensorflow/tfjs';
import type { Tf } from '../engine';
import type { RunGraph } from '../graph-runner';
import { convSizes, heapView, replaceKernel, sizeOf } from '../kernel';
import type { OnnxGraph } from '../onnx-graph';
import { fromPlanes, inRuns, toPlanes } from './image-batches';

/**
 * Conv2DBackpropInput: with stride 1 a `Conv` of dy with the filter turned by 180° and its channels
 * swapped, else a `ConvTranspose`.
 */
export function registerConv2dBackpropInput(tf: Tf, run: RunGraph): void {
  replaceKernel(tf, 'Conv2DBackpropInput', ({ inputs: { dy, filter }, attrs, backend }) => {
    const { inputShape, ...rest } = attrs as Conv2DBackpropInputAttrs;
    const sizes = convSizes(tf, { image: inputShape, filter: filter.shape }, rest);
    const output = backend.makeOutput(inputShape, 'float32');
    const gradients = heapView(backend, dy);
    const results = heapView(backend, output);
    const weights = { data: heapView(backend, filter), shape: filter.shape };
    const gradientSize = sizeOf(dy.shape.slice(1));
    const resultSize = sizeOf(inputShape.slice(1));
    const { top, left, bottom, right } = sizes.padInfo;
    const stride = [sizes.strideHeight, sizes.strideWidth];
    const bytesPerImage = 4 * (2 * resultSize + gradientSize);
    inRuns({ count: sizes.batchSize, bytesPerImage }, (first, count) => {
      const shape = [count, ...dy.shape.slice(1)];
      const outShape = [count, ...inputShape.slice(1)];
      const data = gradients.subarray(first * gradientSize, (first + count) * gradientSize);
      const target = results.subarray(first * resultSize, (first + count) * resultSize);
      run({
        key: `conv2d-dx ${[top, left, bottom, right, ...stride]}`,
        feeds: { d: { data, shape }, f: weights },
        fetches: { y: { data: target, shape: outShape } },
        build: (graph) => {
          const planes = toPlanes(graph, 'd', shape);
          const build = Math.max(...stride) === 1 ? turnedConv : convTranspose;
          fromPlanes(graph, build(graph, planes, sizes), outShape);
        },
      });
    });
    return output;
  });
}

type Sizes = backend_util.Conv2DInfo;

function turnedConv(graph: OnnxGraph, planes: string, sizes: Sizes): string {
  const { filterHeight: kh, filterWidth: kw, padInfo } = sizes;
  const begin = graph.int64([-1, -1]);
  const end = graph.int64([-kh - 1, -kw - 1]);
  const inputs = ['f', begin, end, graph.int64([0, 1]), graph.int64([-1, -1])];
  const turned = graph.op({ type: 'Slice', inputs });
  const perm = [2, 3, 0, 1];
  const filter = graph.op({ type: 'Transpose', inputs: [turned], attributes: { perm } });
  const pads = [
    kh - 1 - padInfo.top,
    kw - 1 - padInfo.left,
    kh - 1 - padInfo.bottom,
    kw - 1 - padInfo.right,
  ];
  const attributes = { kernel_shape: [kh, kw], strides: [1, 1], pads };
  return graph.op({ type: 'Conv', inputs: [planes, filter], attributes });
}

function convTranspose(graph: OnnxGraph, planes: string, sizes: Sizes): string {
  const { filterHeight: kh, filterWidth: kw, strideHeight, strideWidth, padInfo } = sizes;
  const { top, left, bottom, right } = padInfo;
  const perm = [3, 2, 0, 1];
  const filter = graph.op({ type: 'Transpose', inputs: ['f'], attributes: { perm } });
  // Rows and columns that no window reached, because the stride left a rest.
  const restRows = sizes.inHeight - ((sizes.outHeight - 1) * strideHeight + kh - top - bottom);
  const restColumns = sizes.inWidth - ((sizes.outWidth - 1) * strideWidth + kw - left - right);
  const attributes = {
    kernel_shape: [kh, kw],
    strides: [strideHeight, strideWidth],
    pads: [top, left, bottom, right],
    output_padding: [Math.max(0, restRows), Math.max(0, restColumns)],
  };
  return graph.op({ type: 'ConvTranspose', inputs: [planes, filter], attributes });
}
