import type { BatchMatMulAttrs } from '@tensorflow/tfjs';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from '../engine';
import { kernelOf, replaceKernel, reshaped, sizeOf } from '../kernel';

type Tensor = ReturnType<BackendWasm['makeOutput']>;

/**
 * BatchMatMul: the backend multiplies transposed matrices in a naive loop, so a single matrix is
 * transposed first and then multiplied by XNNPACK. Batches keep the backend's own kernel.
 */
export function registerMatMul(tf: Tf): void {
  const original = kernelOf(tf, 'BatchMatMul');
  const transpose = kernelOf(tf, 'Transpose');
  replaceKernel(tf, 'BatchMatMul', (call) => {
    const { a, b } = call.inputs;
    const { transposeA, transposeB } = call.attrs as BatchMatMulAttrs;
    const batches = sizeOf(a.shape.slice(0, -2)) * sizeOf(b.shape.slice(0, -2));
    if (!(transposeA || transposeB) || batches !== 1 || a.dtype !== 'float32')
      return original(call);
    const { backend } = call;
    const upright = (tensor: Tensor, turned: boolean): Tensor => {
      const matrix = reshaped(tensor, tensor.shape.slice(-2));
      return turned
        ? transpose({ inputs: { x: matrix }, attrs: { perm: [1, 0] }, backend })
        : matrix;
    };
    const left = upright(a, transposeA);
    const right = upright(b, transposeB);
    const product = original({
      inputs: { a: reshaped(left, [1, ...left.shape]), b: reshaped(right, [1, ...right.shape]) },
      attrs: { transposeA: false, transposeB: false },
      backend,
    });
    if (transposeA) backend.disposeData(left.dataId);
    if (transposeB) backend.disposeData(right.dataId);
    const lead = (a.shape.length >= b.shape.length ? a : b).shape.slice(0, -2);
    return reshaped(product, [...lead, left.shape[0], right.shape[1]]);
  });
}
