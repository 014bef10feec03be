import { describe, expect, it } from 'vitest';
import { scoreLogits } from '@/lib/ml/train/score-logits';

describe('scoreLogits', () => {
  it('computes cross-entropy, accuracy and UAR', () => {
    const logits = Float32Array.from([2, 0, 0, 3, 5, 1, 1000, 0]);
    const scores = scoreLogits(logits, [0, 1, 1, 0], 2);
    const first = Math.log(1 + Math.exp(-2));
    const second = Math.log(1 + Math.exp(-3));
    const third = 4 + Math.log(1 + Math.exp(-4));
    expect(scores.loss).toBeCloseTo((first + second + third + 0) / 4, 6);
    expect(scores.accuracy).toBe(0.75);
    expect(scores.uar).toBe((1 + 0.5) / 2);
  });
});
