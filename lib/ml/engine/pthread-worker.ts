import path from 'node:path';

/**
 * The entry of one WebAssembly thread under Node, as a `data:` URL, so that it is found from source
 * and from a bundle alike. It runs the very worker text that the package carries for browsers, with
 * the main script read from disk instead of a Blob.
 *
 * @param wasmDir the package's `wasm-out` folder, absolute.
 */
export function pthreadWorkerUrl(wasmDir: string): URL {
  const main = path.join(wasmDir, 'tfjs-backend-wasm-threaded-simd.js');
  const worker = path.join(wasmDir, 'tfjs-backend-wasm-threaded-simd.worker.js');
  const text = `
    import { createRequire } from 'node:module';
    const main = ${JSON.stringify(main)};
    const require = createRequire(main);
    const { wasmWorkerContents } = require(${JSON.stringify(worker)});
    URL.createObjectURL = () => main;
    URL.revokeObjectURL = () => {};
    const source = wasmWorkerContents
      .replace(/\\n/g, '\\\\n')
      .replace('onmessage({data:data})', 'self.onmessage({data:data})');
    new Function('require', '__filename', source)(require, main);
  `;
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}
