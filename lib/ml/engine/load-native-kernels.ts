import type { LoadedEngine } from './engine';
import { createGraphRunner } from './graph-runner';
import { registerNativeKernels } from './native-kernels/register-native-kernels';
import { loadOnnxRuntime } from './onnx-runtime';
import { startWasmBackend } from './start-wasm-backend';
import { registerWasmKernels } from './wasm-kernels/register-wasm-kernels';

/**
 * The WebAssembly backend holds the tensors and runs the light operations; convolutions, their
 * gradients, matrix products and bias gradients run in ONNX Runtime's native CPU library on the
 * same memory.
 *
 * @throws Error when ONNX Runtime's library does not load or cannot compute, or WebAssembly does
 * not start.
 */
export async function loadNativeKernels(threads: number): Promise<LoadedEngine> {
  const runtime = loadOnnxRuntime();
  const run = createGraphRunner(runtime, threads);
  proveRuntime(run);
  // One WebAssembly thread: threads would put the tensors into shared memory, which ONNX Runtime's
  // binding does not take, and the heavy operations do not run there.
  const { tf, version } = await startWasmBackend(1);
  registerWasmKernels(tf);
  registerNativeKernels(tf, run);
  const versions = `${version}, onnxruntime ${runtime.version}`;
  return { name: 'native-kernels', version: versions, tf, threads };
}

/** A library that loads may still be unable to compute (wrong processor, a changed binding): 2·3 = 6. */
function proveRuntime(run: ReturnType<typeof createGraphRunner>): void {
  const product = new Float32Array(1);
  run({
    key: 'prove',
    feeds: {
      a: { data: Float32Array.of(2), shape: [1, 1] },
      b: { data: Float32Array.of(3), shape: [1, 1] },
    },
    fetches: { y: { data: product, shape: [1, 1] } },
    build: (graph) => graph.op({ type: 'MatMul', inputs: ['a', 'b'], output: 'y' }),
  });
  if (product[0] !== 6) throw new Error('ONNX Runtime did not write its result into our memory');
}
