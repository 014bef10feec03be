import type { Tf } from '../engine';
import { registerConv2dBackpropFilter } from './conv2d-backprop-filter';
import { registerConv2dBackpropInput } from './conv2d-backprop-input';
import { registerIdentity } from './identity';
import { registerMatMul } from './mat-mul';
import { registerMaxPoolGrad } from './max-pool-grad';
import { registerUnsortedSegmentSum } from './unsorted-segment-sum';

/** Completes tfjs-backend-wasm 4.22.0 for training, out of its own XNNPACK kernels where it can. */
export function registerWasmKernels(tf: Tf): void {
  registerConv2dBackpropFilter(tf);
  registerConv2dBackpropInput(tf);
  registerMaxPoolGrad(tf);
  registerUnsortedSegmentSum(tf);
  registerMatMul(tf);
  registerIdentity(tf);
}
