import type { SumAttrs } from '@tensorflow/tfjs';
import type { Tf } from '../engine';
import type { RunGraph } from '../graph-runner';
import { heapView, kernelOf, replaceKernel, sizeOf } from '../kernel';

/** Below this the call costs more than the sum. */
const MIN_SIZE = 1e5;

/** Sum over all axes but the last (the gradient of a bias) of large tensors as ONNX `ReduceSum`. */
export function registerSum(tf: Tf, run: RunGraph): void {
  const original = kernelOf(tf, 'Sum');
  replaceKernel(tf, 'Sum', (call) => {
    const { backend, attrs } = call;
    const { x } = call.inputs;
    const { axis, keepDims } = attrs as SumAttrs;
    const last = x.shape.length - 1;
    const axes = tf.util.parseAxisParam(axis, x.shape);
    const perChannel = last > 0 && axes.length === last && !axes.includes(last);
    if (!perChannel || x.dtype !== 'float32' || sizeOf(x.shape) < MIN_SIZE) return original(call);
    const channels = x.shape[last];
    const outShape = keepDims ? x.shape.map((size, at) => (at < last ? 1 : size)) : [channels];
    const output = backend.makeOutput(outShape, 'float32');
    run({
      key: 'sum',
      feeds: { x: { data: heapView(backend, x), shape: [sizeOf(x.shape) / channels, channels] } },
      fetches: { y: { data: heapView(backend, output), shape: [channels] } },
      build: (graph) => {
        const attributes = { keepdims: 0 };
        const inputs = ['x', graph.int64([0])];
        graph.op({ type: 'ReduceSum', inputs, attributes, output: 'y' });
      },
    });
    return output;
  });
}
