import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { createAdam } from '@/lib/ml/train/adam';

describe('Adam', () => {
  it('follows the published formula', async () => {
    const { tf } = await loadEngine('native-kernels');
    const variable = tf.variable(tf.tensor1d([1, -2]));
    const adam = createAdam(tf, [variable], 0.1);
    const expected = [1, -2];
    const m = [0, 0];
    const v = [0, 0];
    for (let t = 1; t <= 5; t++) {
      const gradient = expected.map((w, at) => 3 * w + t * (at + 1));
      adam.apply([tf.tensor1d(gradient)], t);
      gradient.forEach((g, at) => {
        m[at] = 0.9 * m[at] + 0.1 * g;
        v[at] = 0.999 * v[at] + 0.001 * g * g;
        const rate = (0.1 * Math.sqrt(1 - 0.999 ** t)) / (1 - 0.9 ** t);
        expected[at] -= (rate * m[at]) / (Math.sqrt(v[at]) + 1e-7);
      });
    }
    variable.dataSync().forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at], 5);
    });
  });
});
