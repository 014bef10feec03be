import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { createWeightAverage } from '@/lib/ml/train/average-weights';

describe('the moving average of the weights', () => {
  it('follows the formula, its decay growing at the start', async () => {
    const { tf } = await loadEngine('native-kernels');
    const weight = tf.variable(tf.tensor1d([1]));
    const average = createWeightAverage(tf, [weight], 0.3);
    let expected = 1;
    for (let step = 1; step <= 6; step++) {
      weight.assign(tf.tensor1d([10 * step]));
      average.update(step);
      const decay = Math.min(0.3, (1 + step) / (10 + step));
      expected = decay * expected + (1 - decay) * 10 * step;
      expect(average.values()[0][0]).toBeCloseTo(expected, 4);
    }
    average.dispose();
  });
});
