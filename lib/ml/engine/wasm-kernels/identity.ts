import type { Tf } from '../engine';
import { replaceKernel, reshaped } from '../kernel';

/**
 * Identity: the backend copies the memory, and TensorFlow.js clones every tensor that a gradient
 * needs later. Sharing it, as the cpu backend does, is enough, since no kernel writes its inputs.
 */
export function registerIdentity(tf: Tf): void {
  replaceKernel(tf, 'Identity', ({ inputs: { x }, backend }) => {
    backend.incRef(x.dataId);
    return reshaped(x, x.shape);
  });
}
