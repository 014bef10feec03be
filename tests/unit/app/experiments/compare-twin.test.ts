import { describe, expect, it } from 'vitest';
import { compareTwin, pointsText } from '@/app/w/[workspace]/experiments/_parts/compare-twin';

const disjoint = { kind: 'actor-disjoint', uar: 0.45, accuracy: 0.46, n: 300 } as const;
const random = { kind: 'stratified-random', uar: 0.66, accuracy: 0.68, n: 288 } as const;

describe('compareTwin', () => {
  it.each([
    [disjoint, random],
    [random, disjoint],
  ])('is random minus actor-disjoint, whichever is looked at', (own, twin) => {
    const gap = compareTwin(own, twin);
    expect(gap?.disjoint).toBe(disjoint);
    expect(gap?.random).toBe(random);
    expect(gap?.uarPoints).toBeCloseTo(21, 10);
    expect(gap?.accuracyPoints).toBeCloseTo(22, 10);
  });

  it('compares nothing with nothing, nor a kind with itself', () => {
    expect(compareTwin(random, null)).toBeNull();
    expect(compareTwin(random, { ...random, n: 5 })).toBeNull();
  });
});

it('points carry their sign', () => {
  expect(pointsText(21.04)).toBe('+21.0 points');
  expect(pointsText(-3.26)).toBe('−3.3 points');
  expect(pointsText(0)).toBe('±0.0 points');
});
