import { describe, expect, it } from 'vitest';
import { linearTicks, logTicks } from '@/app/_charts/axis-ticks';

describe('linearTicks', () => {
  it('are round, inside, and not too many', () => {
    expect(linearTicks(2.9, 5.4)).toEqual([3, 3.5, 4, 4.5, 5]);
    expect(linearTicks(-60, -10)).toEqual([-60, -50, -40, -30, -20, -10]);
    expect(linearTicks(3, 3)).toEqual([3]);
  });
});

describe('logTicks', () => {
  it('are 1, 2 and 5 times powers of ten', () => {
    expect(logTicks(65, 800)).toEqual([100, 200, 500]);
  });

  it('are even where the range holds fewer than two of those', () => {
    expect(logTicks(1100, 1900).length).toBeGreaterThan(1);
  });
});
