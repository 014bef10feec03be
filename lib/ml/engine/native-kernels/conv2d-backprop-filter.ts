import type { backend_util, Conv2DBackpropFilterAttrs } from '@tensorflow/tfjs';
import type { Tf } from '../engine';
import type { RunGraph } from '../graph-runner';
import { convSizes, heapView, replaceKernel, sizeOf } from '../kernel';
import type { OnnxGraph } from '../onnx-graph';
import { inRuns } from './image-batches';

/**
 * Conv2DBackpropFilter: dW[kh·kw·c, k] = col(x)ᵀ · dy as ONNX `Gemm`, where col(x) is the im2col
 * matrix [n·oh·ow, kh·kw·c]; runs of images add up in the output.
 */
export function registerConv2dBackpropFilter(tf: Tf, run: RunGraph): void {
  replaceKernel(tf, 'Conv2DBackpropFilter', ({ inputs: { x, dy }, attrs, backend }) => {
    const { filterShape, ...rest } = attrs as Conv2DBackpropFilterAttrs;
    const sizes = convSizes(tf, { image: x.shape, filter: filterShape }, rest);
    const { outHeight, outWidth, outChannels, inChannels, padInfo } = sizes;
    const columns = sizes.filterHeight * sizes.filterWidth * inChannels;
    const output = backend.makeOutput(filterShape, 'float32');
    const images = heapView(backend, x);
    const gradients = heapView(backend, dy);
    const result = { data: heapView(backend, output), shape: [columns, outChannels] };
    const imageSize = sizeOf(x.shape.slice(1));
    const positions = outHeight * outWidth;
    const attributes = [padInfo.top, padInfo.left, sizes.strideHeight, sizes.strideWidth];
    const taps = [sizes.filterHeight, sizes.filterWidth, outHeight, outWidth];
    inRuns({ count: sizes.batchSize, bytesPerImage: 4 * positions * columns }, (first, count) => {
      const shape = [count, ...x.shape.slice(1)];
      const rows = [first * positions * outChannels, (first + count) * positions * outChannels];
      const data = images.subarray(first * imageSize, (first + count) * imageSize);
      const dyData = gradients.subarray(rows[0], rows[1]);
      // A copy, as a graph must not read the memory it writes.
      const soFar = first > 0 && { c: { data: result.data.slice(), shape: result.shape } };
      run({
        key: `conv2d-dw ${[...attributes, ...taps]}`,
        feeds: {
          x: { data, shape },
          d: { data: dyData, shape: [count * positions, outChannels] },
          ...soFar,
        },
        fetches: { y: result },
        build: (graph) => {
          const col = unfold(graph, sizes, count);
          const inputs = soFar ? [col, 'd', 'c'] : [col, 'd'];
          graph.op({ type: 'Gemm', inputs, attributes: { transA: 1 }, output: 'y' });
        },
      });
    });
    return output;
  });
}

/** The im2col matrix [count·oh·ow, kh·kw·c] of the graph's input `x`. */
function unfold(graph: OnnxGraph, sizes: backend_util.Conv2DInfo, count: number): string {
  const { filterHeight, filterWidth, outHeight, outWidth, strideHeight, strideWidth } = sizes;
  const padded = padImages(graph, sizes);
  const axes = graph.int64([1, 2]);
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
  const joined = graph.op({ type: 'Concat', inputs: taps, attributes: { axis: 3 } });
  const matrix = [count * outHeight * outWidth, taps.length * sizes.inChannels];
  return graph.op({ type: 'Reshape', inputs: [joined, graph.int64(matrix)] });
}

function padImages(graph: OnnxGraph, sizes: backend_util.Conv2DInfo): string {
  const { top, left } = sizes.padInfo;
  const reachRows = (sizes.outHeight - 1) * sizes.strideHeight + sizes.filterHeight;
  const reachColumns = (sizes.outWidth - 1) * sizes.strideWidth + sizes.filterWidth;
  const bottom = Math.max(0, reachRows - sizes.inHeight - top);
  const right = Math.max(0, reachColumns - sizes.inWidth - left);
  if (top + left + bottom + right === 0) return 'x';
  const pads = graph.int64([0, top, left, 0, 0, bottom, right, 0]);
  return graph.op({ type: 'Pad', inputs: ['x', pads] });
}
