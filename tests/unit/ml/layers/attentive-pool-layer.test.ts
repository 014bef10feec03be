import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { createAttentivePoolLayer } from '@/lib/ml/layers/attentive-pool-layer';
import { createStatisticsPoolLayer } from '@/lib/ml/layers/statistics-pool-layer';
import { randomValues } from '../engine/compare-with-cpu';

const HEIGHT = 2;
const FRAMES = 4;
const CHANNELS = 3;
const SHAPE: [number, number, number, number] = [1, HEIGHT, FRAMES, CHANNELS];

describe('pooling over time', { timeout: 30_000 }, () => {
  const context = { name: 'pool', inputShape: SHAPE.slice(1), seed: 1 };

  it('gives the mean and the deviation of each band and channel', async () => {
    const { tf } = await loadEngine('native-kernels');
    const layer = createStatisticsPoolLayer({ tf, ...context });
    const values = randomValues(24);
    const pooled = tf.tidy(() =>
      layer.apply(tf.tensor4d(values, SHAPE), { kind: 'evaluate' }).dataSync(),
    );
    const track = Array.from(
      { length: FRAMES },
      (_, frame) => values[(FRAMES + frame) * CHANNELS + 2],
    );
    const mean = track.reduce((sum, value) => sum + value, 0) / FRAMES;
    const variance = track.reduce((sum, value) => sum + (value - mean) ** 2, 0) / FRAMES;
    expect(pooled[CHANNELS + 2]).toBeCloseTo(mean, 5);
    expect(pooled[HEIGHT * CHANNELS + CHANNELS + 2]).toBeCloseTo(Math.sqrt(variance + 1e-5), 5);
  });

  it.each(['attentive', 'plain'] as const)('%s pooling does not see the padding', async (kind) => {
    const { tf } = await loadEngine('native-kernels');
    const layer =
      kind === 'attentive'
        ? createAttentivePoolLayer({ tf, ...context }, 5)
        : createStatisticsPoolLayer({ tf, ...context });
    const pool = (paddedWith: number, filled?: Float32Array) => {
      const values = randomValues(24).map((value, i) =>
        Math.floor(i / 3) % FRAMES < 2 ? value : paddedWith,
      );
      return tf.tidy(() =>
        layer.apply(tf.tensor4d(values, SHAPE), { kind: 'evaluate', filled }).dataSync(),
      );
    };
    const half = Float32Array.of(0.5);
    expect(pool(3, half)).toEqual(pool(-8, half));
    expect(pool(3)).not.toEqual(pool(-8));
  });
});
