import type { LoadedEngine } from './engine';
import { startWasmBackend } from './start-wasm-backend';
import { registerWasmKernels } from './wasm-kernels/register-wasm-kernels';

/**
 * XNNPACK in WebAssembly with threads, completed by the training kernels it lacks.
 *
 * @throws Error when the WebAssembly backend does not start.
 */
export async function loadWasm(threads: number): Promise<LoadedEngine> {
  const { tf, version, threads: started } = await startWasmBackend(threads);
  registerWasmKernels(tf);
  return { name: 'wasm', version, tf, threads: started };
}
