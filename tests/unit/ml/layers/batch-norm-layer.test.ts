import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { createBatchNormLayer } from '@/lib/ml/layers/batch-norm-layer';

describe('batch normalisation', { timeout: 30_000 }, () => {
  it("uses the batch's statistics in training and its memory of them in evaluation", async () => {
    const { tf } = await loadEngine('native-kernels');
    const layer = createBatchNormLayer({ tf, name: 'norm', inputShape: [1, 2, 2], seed: 1 });
    // Two channels: 1…4 (mean 2.5, variance 1.25) and always 10.
    const input = tf.tensor([1, 10, 2, 10, 3, 10, 4, 10], [2, 1, 2, 2]);
    const channel = (values: ArrayLike<number>, at: number) =>
      Array.from(values).filter((_, i) => i % 2 === at);
    const apply = (kind: 'train' | 'evaluate') =>
      tf.tidy(() => layer.apply(input, { kind, step: 0 }).dataSync());
    const trained = channel(apply('train'), 0);
    [-1.5, -0.5, 0.5, 1.5].forEach((distance, i) => {
      expect(trained[i]).toBeCloseTo(distance / Math.sqrt(1.25 + 1e-3), 4);
    });
    expect(channel(apply('train'), 1)).toEqual([0, 0, 0, 0]);
    const [mean, variance] = (layer.statistics ?? []).map(({ variable }) => variable.dataSync());
    // Two steps of a tenth from (0, 1): m ← 0.9·m + 0.1·x.
    expect(mean[0]).toBeCloseTo(0.19 * 2.5, 5);
    expect(mean[1]).toBeCloseTo(0.19 * 10, 5);
    expect(variance[0]).toBeCloseTo(0.81 + 0.19 * 1.25, 5);
    expect(variance[1]).toBeCloseTo(0.81, 5);
    const evaluated = channel(apply('evaluate'), 0);
    expect(evaluated[0]).toBeCloseTo((1 - 0.475) / Math.sqrt(1.0475 + 1e-3), 4);
    expect(channel(apply('evaluate'), 0)).toEqual(evaluated);
  });
});
