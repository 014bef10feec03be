import type { Tf } from '../engine/engine';

/**
 * Remembers how many tensors and memory blocks are alive and returns a check that they are as many.
 *
 * @throws Error (a defect, not an expected failure) from the check when they are not.
 */
export function watchTensors(tf: Tf): () => void {
  const alive = (): number => tf.memory().numTensors + tf.engine().backend.numDataIds();
  const before = alive();
  return () => {
    const more = alive() - before;
    if (more !== 0) throw new Error(`The training leaks memory: ${more} more tensors than before`);
  };
}
