import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { buildTargets } from '@/lib/ml/train/build-targets';
import { crossEntropy } from '@/lib/ml/train/cross-entropy';

const LOGITS = [2, -1, 0.5, 0, 0.3, -0.7];
const targets = buildTargets({
  labels: [0, 2],
  classCount: 3,
  smoothing: 0.1,
  classWeights: Float32Array.of(2, 1, 0.5),
  mixing: { partner: Int32Array.of(1, 0), share: Float32Array.of(0.8, 0.6) },
});

/** In double precision, from the definition. */
function lossOf(logits: readonly number[]): number {
  let sum = 0;
  for (let row = 0; row < 2; row++) {
    const values = logits.slice(3 * row, 3 * row + 3);
    const total = Math.log(values.reduce((all, value) => all + Math.exp(value), 0));
    values.forEach((value, k) => {
      sum -= targets.values[3 * row + k] * (value - total);
    });
  }
  return sum / targets.weight;
}

describe('crossEntropy', () => {
  it('is the weighted mean, and its gradient is that of finite differences', async () => {
    const { tf } = await loadEngine('native-kernels');
    const { value, grad } = tf.valueAndGrad((x) =>
      crossEntropy(tf, x.as2D(2, 3), targets).asScalar(),
    )(tf.tensor2d(LOGITS, [2, 3]));
    expect(value.dataSync()[0]).toBeCloseTo(lossOf(LOGITS), 6);
    grad.dataSync().forEach((slope, at) => {
      const moved = (by: number) => lossOf(LOGITS.map((x, i) => (i === at ? x + by : x)));
      expect(slope).toBeCloseTo((moved(1e-4) - moved(-1e-4)) / 2e-4, 5);
    });
  });
});
