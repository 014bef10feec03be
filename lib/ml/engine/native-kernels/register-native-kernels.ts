import type { Tf } from '../engine';
import type { RunGraph } from '../graph-runner';
import { registerConv2d } from './conv2d';
import { registerConv2dBackpropFilter } from './conv2d-backprop-filter';
import { registerConv2dBackpropInput } from './conv2d-backprop-input';
import { registerMatMul } from './mat-mul';
import { registerSum } from './sum';

/** Puts the heavy kernels of the WebAssembly backend onto ONNX Runtime. */
export function registerNativeKernels(tf: Tf, run: RunGraph): void {
  registerConv2d(tf, run);
  registerConv2dBackpropInput(tf, run);
  registerConv2dBackpropFilter(tf, run);
  registerMatMul(tf, run);
  registerSum(tf, run);
}
