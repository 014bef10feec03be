import type { Tensor } from '@tensorflow/tfjs';
import { expect } from 'vitest';
import { createRandom } from '@/lib/core/random';
import type { Engine, Tf } from '@/lib/ml/engine/engine';

/** Values in [-0.5, 0.5), the same for every backend. */
export function randomValues(size: number, seed = 1): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from({ length: size }, () => random.next() - 0.5);
}

/**
 * Runs `compute` on the plain cpu backend and on the engine's, and expects every returned tensor to
 * agree within `tolerance` of the largest reference value.
 */
export async function expectSameAsCpu(
  engine: Engine,
  compute: (tf: Tf) => Tensor[],
  tolerance = 1e-4,
): Promise<void> {
  const { tf } = engine;
  const own = tf.getBackend();
  const valuesOn = async (backend: string) => {
    await tf.setBackend(backend);
    const tensors = tf.tidy(() => compute(tf));
    const values = tensors.map((tensor) => ({ shape: tensor.shape, data: tensor.dataSync() }));
    tf.dispose(tensors);
    return values;
  };
  const reference = await valuesOn('cpu');
  const result = await valuesOn(own);
  expect(result.map(({ shape }) => shape)).toEqual(reference.map(({ shape }) => shape));
  reference.forEach(({ data }, index) => {
    let largest = 1e-12;
    let worst = 0;
    data.forEach((value, at) => {
      largest = Math.max(largest, Math.abs(value));
      const difference = Math.abs(value - result[index].data[at]);
      worst = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : Math.max(worst, difference);
    });
    expect(worst / largest, `tensor ${index}`).toBeLessThan(tolerance);
  });
}
