import type { UnsortedSegmentSumAttrs } from '@tensorflow/tfjs';
import type { Tf } from '../engine';
import { heapView, replaceKernel, sizeOf } from '../kernel';

/** UnsortedSegmentSum, the gradient of a gather, which the backend lacks. Negative ids are skipped. */
export function registerUnsortedSegmentSum(tf: Tf): void {
  replaceKernel(tf, 'UnsortedSegmentSum', ({ inputs: { x, segmentIds }, attrs, backend }) => {
    const { numSegments } = attrs as UnsortedSegmentSumAttrs;
    const rowShape = x.shape.slice(segmentIds.shape.length);
    const rowSize = sizeOf(rowShape);
    const output = backend.makeOutput([numSegments, ...rowShape], 'float32');
    const sums = heapView(backend, output).fill(0);
    const values = heapView(backend, x);
    backend.typedArrayFromHeap(segmentIds).forEach((segment, row) => {
      if (segment < 0 || segment >= numSegments) return;
      for (let k = 0; k < rowSize; k++) sums[segment * rowSize + k] += values[row * rowSize + k];
    });
    return output;
  });
}
