import type { Tf } from '../engine/engine';

/**
 * Remembers how many tensors and memory blocks are alive and returns a check that there are no more.
 *
 * @throws Error (a defect, not an expected failure) from the check when memory was not given back.
 */
export function watchTensors(tf: Tf): () => void {
  const alive = (): number => tf.memory().numTensors + tf.engine().backend.numDataIds();
  const before = alive();
  return () => {
    const more = alive() - before;
    if (more > 0) throw new Error(`The training leaks memory: ${more} more tensors than before`);
  };
}
