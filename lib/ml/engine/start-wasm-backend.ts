import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type * as wasmBackend from '@tensorflow/tfjs-backend-wasm';
import type { Tf } from './engine';
import { pthreadWorkerUrl } from './pthread-worker';

const require = createRequire(import.meta.url);

export interface StartedWasm {
  readonly tf: Tf;
  readonly version: string;
  readonly threads: number;
}

/**
 * Starts TensorFlow.js on its WebAssembly backend.
 *
 * @throws Error when the backend does not start; TensorFlow.js would fall back to `cpu` silently.
 */
export async function startWasmBackend(threads: number): Promise<StartedWasm> {
  const tf = require('@tensorflow/tfjs') as Tf;
  const wasm = require('@tensorflow/tfjs-backend-wasm') as typeof wasmBackend;
  const packageDir = path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  const wasmDir = path.join(packageDir, 'wasm-out');
  wasm.setWasmPaths(`${wasmDir}${path.sep}`);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', threads > 1);
  if (threads > 1) wasm.setThreadsCount(threads);
  const restore = threads > 1 ? allowThreadsUnderNode(wasmDir, threads) : () => {};
  try {
    const started = await tf.setBackend('wasm');
    if (!started || tf.getBackend() !== 'wasm') throw new Error('WebAssembly did not start');
  } finally {
    restore();
  }
  const version = `tfjs ${tf.version.tfjs}, wasm ${wasm.version_wasm}`;
  return { tf, version, threads: threads > 1 ? wasm.getThreadsCount() : 1 };
}

/**
 * Two facts of tfjs-backend-wasm 4.22.0 are worked around while it starts: it hands a `blob:` URL to
 * `worker_threads.Worker`, which Node refuses, so ours is given instead; and its C++ side caps the
 * threads at half of `os.cpus()`, so twice the number is reported.
 */
function allowThreadsUnderNode(wasmDir: string, threads: number): () => void {
  const { createObjectURL } = URL;
  const { cpus } = os;
  const workerUrl = pthreadWorkerUrl(wasmDir);
  const answer: unknown = () => workerUrl;
  URL.createObjectURL = answer as typeof URL.createObjectURL;
  const [cpu] = cpus();
  if (cpu) os.cpus = () => new Array<os.CpuInfo>(2 * threads).fill(cpu);
  return () => {
    URL.createObjectURL = createObjectURL;
    os.cpus = cpus;
  };
}
