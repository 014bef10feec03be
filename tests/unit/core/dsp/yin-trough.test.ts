import { describe, expect, it } from 'vitest';
import { isTrough } from '@/lib/core/dsp/is-trough';
import { parabolicShift } from '@/lib/core/dsp/parabolic-shift';
import { pickYinTrough } from '@/lib/core/dsp/pick-yin-trough';

describe('isTrough', () => {
  it('wants a fall before and no fall after; ends need one neighbour only', () => {
    const curve = Float64Array.of(1, 2, 1, 1, 0, 3, 2);
    expect([...curve.keys()].filter((i) => isTrough(curve, i))).toEqual([0, 2, 4, 6]);
  });
});

describe('pickYinTrough', () => {
  it('takes the first trough below the threshold, not the lowest', () => {
    expect(pickYinTrough(Float64Array.of(1, 0.4, 0.08, 0.5, 0.01, 0.5), 0.1)).toBe(2);
  });

  it('takes the lowest point where no trough is that low', () => {
    expect(pickYinTrough(Float64Array.of(1, 0.4, 0.9, 0.3, 0.9), 0.1)).toBe(3);
  });
});

describe('parabolicShift', () => {
  it('finds the vertex of a parabola', () => {
    const curve = Float64Array.from({ length: 7 }, (_, x) => 2 * (x - 3.3) ** 2 + 1);
    expect(parabolicShift(curve, 3)).toBeCloseTo(0.3, 12);
    expect(parabolicShift(curve, 4)).toBeCloseTo(-0.7, 12);
  });

  it('stays where the vertex is a step away or more, and at the ends', () => {
    const curve = Float64Array.from({ length: 7 }, (_, x) => 2 * (x - 3.3) ** 2 + 1);
    expect([0, 1, 6].map((i) => parabolicShift(curve, i))).toEqual([0, 0, 0]);
    expect(parabolicShift(Float64Array.of(1, 1, 1), 1)).toBe(0);
  });
});
