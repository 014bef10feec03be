import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { createAdam } from '@/lib/ml/train/adam';

describe('Adam', () => {
  it('follows the published formula', async () => {
    const { tf } = await loadEngine('native-kernels');
    const variable = tf.variable(tf.tensor1d([1, -2]));
    const adam = createAdam(tf, [variable]);
    const expected = [1, -2];
    const m = [0, 0];
    const v = [0, 0];
    for (let t = 1; t <= 5; t++) {
      const gradient = expected.map((w, at) => 3 * w + t * (at + 1));
      adam.apply([tf.tensor1d(gradient)], { iteration: t, learningRate: 0.1 });
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

  it('decays kernels apart from their gradient, and biases not at all', async () => {
    const { tf } = await loadEngine('native-kernels');
    const kernels = [0, 0.1].map(() => tf.variable(tf.tensor2d([[2, -4]])));
    const biases = [0, 0.1].map(() => tf.variable(tf.tensor1d([2, -4])));
    [0, 0.1].forEach((decay, at) => {
      const adam = createAdam(tf, [kernels[at], biases[at]], decay);
      const gradients = [tf.tensor2d([[1, 3]]), tf.tensor1d([1, 3])];
      adam.apply(gradients, { iteration: 1, learningRate: 0.5 });
    });
    const [plain, decayed] = kernels.map((kernel) => [...kernel.dataSync()]);
    // 0.5 · 0.1 of the weight before the step is taken off beside Adam's own change.
    expect(decayed[0]).toBeCloseTo(plain[0] - 0.05 * 2, 6);
    expect(decayed[1]).toBeCloseTo(plain[1] + 0.05 * 4, 6);
    expect(biases[1].dataSync()).toEqual(biases[0].dataSync());
  });
});
