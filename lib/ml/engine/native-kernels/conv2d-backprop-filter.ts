import type { backend_util, Conv2DBackpropFilterAttrs } from '@tensorflow/tfjs';
import type { Tf } from '../engine';
import type { RunGraph } from '../graph-runner';
import { convSizes, heapView, replaceKernel, sizeOf } from '../kernel';
import type { OnnxGraph } from '../onnx-graph';
import { inRuns, toPlanes } from './image-batches';

/**
 * Conv2DBackpropFilter: per image, dW[kh·kw·c, k] = col(x) · dy, where col(x) is the im2col matrix
 * [kh·kw·c, oh·ow] out of planes (whole rows are copied at once); summed over the images as ONNX
 * `MatMul` and `ReduceSum`. Runs of images add up in the output.
 */
export function registerConv2dBackpropFilter(tf: Tf, run: RunGraph): void {
  replaceKernel(tf, 'Conv2DBackpropFilter', ({ inputs: { x, dy }, attrs, backend }) => {
    const { filterShape, ...rest } = attrs as Conv2DBackpropFilterAttrs;
    const sizes = convSizes(tf, { image: x.shape, filter: filterShape }, rest);
    const { outHeight, outWidth, outChannels, padInfo } = sizes;
    const columns = sizes.filterHeight * sizes.filterWidth * sizes.inChannels;
    const output = backend.makeOutput(filterShape, 'float32');
    const images = heapView(backend, x);
    const gradients = heapView(backend, dy);
    const result = { data: heapView(backend, output), shape: [columns, outChannels] };
    const imageSize = sizeOf(x.shape.slice(1));
    const positions = outHeight * outWidth;
    const dySize = positions * outChannels;
    const attributes = [padInfo.top, padInfo.left, sizes.strideHeight, sizes.strideWidth];
    const taps = [sizes.filterHeight, sizes.filterWidth, outHeight, outWidth];
    inRuns({ count: sizes.batchSize, bytesPerImage: 4 * positions * columns }, (first, count) => {
      const shape = [count, ...x.shape.slice(1)];
      const data = images.subarray(first * imageSize, (first + count) * imageSize);
      const dyData = gradients.subarray(first * dySize, (first + count) * dySize);
      // A copy, as a graph must not read the memory it writes.
      const soFar = first > 0 && { c: { data: result.data.slice(), shape: result.shape } };
      run({
        key: `conv2d-dw ${[...attributes, ...taps]}`,
        feeds: {
          x: { data, shape },
          d: { data: dyData, shape: [count, positions, outChannels] },
          ...soFar,
        },
        fetches: { y: result },
        build: (graph) => {
          const col = unfold(graph, sizes, count);
          const perImage = graph.op({ type: 'MatMul', inputs: [col, 'd'] });
          const inputs = [perImage, graph.int64([0])];
          const reduce = { type: 'ReduceSum', inputs, attributes: { keepdims: 0 } };
          if (!soFar) graph.op({ ...reduce, output: 'y' });
          else graph.op({ type: 'Add', inputs: [graph.op(reduce), 'c'], output: 'y' });
        },
      });
    });
    return output;
  });
}

/** The im2col matrices [count, kh·kw·c, oh·ow] of the graph's input `x`. */
function unfold(graph: OnnxGraph, sizes: backend_util.Conv2DInfo, count: number): string {
  const { filterHeight, filterWidth, outHeight, outWidth, strideHeight, strideWidth } = sizes;
  const padded = padImages(graph, sizes, count);
  const axes = graph.int64([2, 3]);
  const steps = graph.int64([strideHeight, strideWidth]);
  const taps: string[] = [];
  for (let row = 0; row < filterHeight; row++) {
    for (let column = 0; column < filterWidth; column++) {
      const begin = graph.int64([row, column]);
      const end = graph.int64([
        row + (outHeight - 1) * strideHeight + 1,
        column + (outWidth - 1) * strideWidth + 1,
      ]);
      taps.push(graph.op({ type: 'Slice', inputs: [padded, begin, end, axes, steps] }));
    }
  }
  const joined = graph.op({ type: 'Concat', inputs: taps, attributes: { axis: 1 } });
  const matrices = [count, taps.length * sizes.inChannels, outHeight * outWidth];
  return graph.op({ type: 'Reshape', inputs: [joined, graph.int64(matrices)] });
}

/** Planes [count, c, h, w] with the convolution's padding around h and w. */
function padImages(graph: OnnxGraph, sizes: backend_util.Conv2DInfo, count: number): string {
  const planes = toPlanes(graph, 'x', [count, ...sizes.inShape.slice(1)]);
  const { top, left } = sizes.padInfo;
  const reachRows = (sizes.outHeight - 1) * sizes.strideHeight + sizes.filterHeight;
  const reachColumns = (sizes.outWidth - 1) * sizes.strideWidth + sizes.filterWidth;
  const bottom = Math.max(0, reachRows - sizes.inHeight - top);
  const right = Math.max(0, reachColumns - sizes.inWidth - left);
  if (top + left + bottom + right === 0) return planes;
  const pads = graph.int64([0, 0, top, left, 0, 0, bottom, right]);
  return graph.op({ type: 'Pad', inputs: [planes, pads] });
}
