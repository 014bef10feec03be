import type { backend_util, Conv2DBackpropFilterAttrs, TensorInfo } from '@tensorflow/tfjs';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from '../engine';
import { convSizes, type KernelCall, kernelOf, replaceKernel, reshaped } from '../kernel';

/** Limit of the unfolded image matrix; wider ones are multiplied in groups of filter taps. */
const MAX_COLUMN_BYTES = 192e6;

/**
 * Conv2DBackpropFilter, which the backend lacks: dW[kh·kw·c, k] = col(x) · dy, where col(x) is the
 * transposed im2col matrix [kh·kw·c, n·oh·ow], multiplied by XNNPACK.
 */
export function registerConv2dBackpropFilter(tf: Tf): void {
  const unfold = createUnfold(tf);
  const multiply = kernelOf(tf, 'BatchMatMul');
  const concat = kernelOf(tf, 'Concat');
  replaceKernel(tf, 'Conv2DBackpropFilter', ({ inputs: { x, dy }, attrs, backend }) => {
    const { filterShape, ...rest } = attrs as Conv2DBackpropFilterAttrs;
    const sizes = convSizes(tf, { image: x.shape, filter: filterShape }, rest);
    const { filterHeight, filterWidth, inChannels, outChannels } = sizes;
    const positions = sizes.batchSize * sizes.outHeight * sizes.outWidth;
    const taps = Array.from({ length: filterHeight * filterWidth }, (_, tap) => tap);
    const perGroup = Math.max(1, Math.floor(MAX_COLUMN_BYTES / (4 * inChannels * positions)));
    const padded = padImages({ tf, backend, x, sizes });
    const parts: TensorInfo[] = [];
    for (let start = 0; start < taps.length; start += perGroup) {
      const group = taps.slice(start, start + perGroup);
      const columns = unfold({ backend, padded, sizes, taps: group });
      const left = reshaped(columns, [1, group.length * inChannels, positions]);
      const right = reshaped(dy, [1, positions, outChannels]);
      const plain = { transposeA: false, transposeB: false };
      const part = multiply({ inputs: { a: left, b: right }, attrs: plain, backend });
      parts.push(reshaped(part, [group.length * inChannels, outChannels]));
      backend.disposeData(columns.dataId);
    }
    backend.disposeData(padded.dataId);
    const joined = parts.length > 1 ? concat(concatCall(parts, backend)) : parts[0];
    if (parts.length > 1) for (const part of parts) backend.disposeData(part.dataId);
    return reshaped(joined, filterShape);
  });
}

/** Concat is the one kernel whose inputs are a list. */
function concatCall(parts: readonly TensorInfo[], backend: BackendWasm): KernelCall {
  const inputs = parts as unknown as KernelCall['inputs'];
  return { inputs, attrs: { axis: 0 }, backend };
}

/** Images [n, h, w, c] as [c, n, h, w] with the convolution's padding around h and w. */
function padImages(input: {
  tf: Tf;
  backend: BackendWasm;
  x: TensorInfo;
  sizes: backend_util.Conv2DInfo;
}): TensorInfo {
  const { tf, backend, x, sizes } = input;
  const perm = [3, 0, 1, 2];
  const planes = kernelOf(tf, 'Transpose')({ inputs: { x }, attrs: { perm }, backend });
  const { top, bottom, left, right } = sizes.padInfo;
  if (top + bottom + left + right === 0) return planes;
  const attrs = {
    constantValue: 0,
    paddings: [
      [0, 0],
      [0, 0],
      [top, bottom],
      [left, right],
    ],
  };
  const padded = kernelOf(tf, 'PadV2')({ inputs: { x: planes }, attrs, backend });
  backend.disposeData(planes.dataId);
  return padded;
}

interface UnfoldInput {
  readonly backend: BackendWasm;
  /** [c, n, h, w] with its padding. */
  readonly padded: TensorInfo;
  readonly sizes: backend_util.Conv2DInfo;
  /** Filter positions, row by row. */
  readonly taps: readonly number[];
}

/** What each filter tap sees: [taps·c, n·oh·ow]. */
function createUnfold(tf: Tf): (input: UnfoldInput) => TensorInfo {
  const slice = kernelOf(tf, 'StridedSlice');
  const concat = kernelOf(tf, 'Concat');
  return ({ backend, padded, sizes, taps }) => {
    const { batchSize, outHeight, outWidth, inChannels, strideHeight, strideWidth } = sizes;
    const seen = taps.map((tap) => {
      const row = Math.floor(tap / sizes.filterWidth);
      const column = tap % sizes.filterWidth;
      const endRow = row + (outHeight - 1) * strideHeight + 1;
      const endColumn = column + (outWidth - 1) * strideWidth + 1;
      const attrs = {
        begin: [0, 0, row, column],
        end: [inChannels, batchSize, endRow, endColumn],
        strides: [1, 1, strideHeight, strideWidth],
        beginMask: 0,
        endMask: 0,
        ellipsisMask: 0,
        newAxisMask: 0,
        shrinkAxisMask: 0,
      };
      const view = slice({ inputs: { x: padded }, attrs, backend });
      return reshaped(view, [inChannels, batchSize * outHeight * outWidth]);
    });
    if (seen.length === 1) return seen[0];
    const columns = concat(concatCall(seen, backend));
    for (const view of seen) backend.disposeData(view.dataId);
    return columns;
  };
}
