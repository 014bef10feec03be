import { createRandom, deriveSeed, shuffled } from '@/lib/core/random';

/** The training rows in the order of this epoch: a function of (seed, epoch), so a resumed run
 * sees the same batches. */
export function orderEpoch(train: Int32Array, seed: number, epoch: number): Int32Array {
  const random = createRandom(deriveSeed(seed, 'epoch', epoch));
  return Int32Array.from(shuffled([...train], random));
}
