import { describe, expect, it } from 'vitest';
import { glorotUniform } from '@/lib/ml/layers/glorot-uniform';

describe('glorotUniform', () => {
  it('fills ±√(6 / (fanIn + fanOut)) evenly', () => {
    const values = glorotUniform([3, 3, 20, 10], 1);
    const limit = Math.sqrt(6 / (9 * 20 + 9 * 10));
    const largest = Math.max(...values.map(Math.abs));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(largest).toBeLessThanOrEqual(limit);
    expect(largest).toBeGreaterThan(0.98 * limit);
    expect(Math.abs(mean)).toBeLessThan(0.05 * limit);
    expect(Math.abs(variance / (limit ** 2 / 3) - 1)).toBeLessThan(0.1);
  });

  it('depends on the seed only', () => {
    expect(glorotUniform([4, 5], 1)).toEqual(glorotUniform([4, 5], 1));
    expect(glorotUniform([4, 5], 2)).not.toEqual(glorotUniform([4, 5], 1));
  });
});
