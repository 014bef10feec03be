import type { BatchMatMulAttrs } from '@tensorflow/tfjs';
import type { Tf } from '../engine';
import type { RunGraph } from '../graph-runner';
import { heapView, kernelOf, replaceKernel, sizeOf } from '../kernel';

/** BatchMatMul of single float32 matrices, transposed or not, as ONNX `Gemm`; batches stay behind. */
export function registerMatMul(tf: Tf, run: RunGraph): void {
  const original = kernelOf(tf, 'BatchMatMul');
  replaceKernel(tf, 'BatchMatMul', (call) => {
    const { inputs, attrs, backend } = call;
    const { a, b } = inputs;
    const { transposeA, transposeB } = attrs as BatchMatMulAttrs;
    const batches = sizeOf(a.shape.slice(0, -2)) * sizeOf(b.shape.slice(0, -2));
    const empty = sizeOf(a.shape) === 0 || sizeOf(b.shape) === 0;
    if (a.dtype !== 'float32' || batches !== 1 || empty) return original(call);
    const [left, right] = [a.shape.slice(-2), b.shape.slice(-2)];
    const shape = [transposeA ? left[1] : left[0], transposeB ? right[0] : right[1]];
    const lead = (a.shape.length >= b.shape.length ? a : b).shape.slice(0, -2);
    const output = backend.makeOutput([...lead, ...shape], 'float32');
    const attributes = { transA: transposeA ? 1 : 0, transB: transposeB ? 1 : 0 };
    run({
      key: `mat-mul ${transposeA} ${transposeB}`,
      feeds: {
        a: { data: heapView(backend, a), shape: left },
        b: { data: heapView(backend, b), shape: right },
      },
      fetches: { y: { data: heapView(backend, output), shape } },
      build: (graph) => graph.op({ type: 'Gemm', inputs: ['a', 'b'], attributes, output: 'y' }),
    });
    return output;
  });
}
