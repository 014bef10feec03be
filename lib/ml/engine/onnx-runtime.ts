import { createRequire } from 'node:module';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Binding, initOrt } from 'onnxruntime-node/dist/binding';

const require = createRequire(import.meta.url);

/** The synchronous inner binding of onnxruntime-node: its public API is asynchronous only, and a
 * TensorFlow.js kernel must return its result. The package is pinned exactly for this reason. */
interface SyncBinding {
  readonly binding: { readonly InferenceSession: Binding.InferenceSessionConstructor };
  readonly initOrt: typeof initOrt;
}

export interface OnnxRuntime {
  readonly Tensor: typeof Tensor;
  readonly InferenceSession: Binding.InferenceSessionConstructor;
  /** Opens a whole model through the asynchronous API. */
  readonly open: (model: Uint8Array) => Promise<InferenceSession>;
  readonly version: string;
}

/** @throws Error when the native library of this platform is missing or does not load. */
export function loadOnnxRuntime(): OnnxRuntime {
  process.env.ORT_DISABLE_TELEMETRY = '1';
  const api = require('onnxruntime-node') as typeof import('onnxruntime-node');
  const sync = require('onnxruntime-node/dist/binding') as SyncBinding;
  sync.initOrt();
  return {
    Tensor: api.Tensor,
    InferenceSession: sync.binding.InferenceSession,
    // Warnings of converted files (unused initialisers) are nobody's news.
    open: (model) => api.InferenceSession.create(model, { logSeverityLevel: 3 }),
    version: api.env.versions.node ?? api.env.versions.common,
  };
}
