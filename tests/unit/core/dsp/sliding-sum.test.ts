import { describe, expect, it } from 'vitest';
import { SlidingSum } from '@/lib/core/dsp/sliding-sum';

/** Pushes (x, x²) and answers the sums after it. */
function take(sums: SlidingSum, x: number): number[] {
  sums.next.set([x, x * x]);
  sums.push();
  const sum = new Float64Array(2);
  sums.read(sum);
  return [...sum];
}

describe('SlidingSum', () => {
  it.each([1, 2, 3, 7])('is that of the last %i rows', (count) => {
    const sums = new SlidingSum(count, 2);
    for (let x = 1; x <= 4 * count + 3; x++) {
      const found = take(sums, x);
      if (x < count) continue;
      const last = Array.from({ length: count }, (_, i) => x - i);
      const total = (values: readonly number[]): number => values.reduce((sum, y) => sum + y);
      expect(found).toEqual([total(last), total(last.map((y) => y * y))]);
    }
  });

  it('knows nothing of a loud row that has left', () => {
    const sums = new SlidingSum(3, 2);
    const found = [1e20, 0.1, 0.2, 0.3, 0.4].map((x) => take(sums, x)[0] as number);
    expect(found[3]).toBeCloseTo(0.6, 14);
    expect(found[4]).toBeCloseTo(0.9, 14);
  });

  it('forgets all rows at a restart', () => {
    const sums = new SlidingSum(2, 2);
    for (const x of [5, 6, 7]) take(sums, x);
    sums.restart();
    take(sums, 1);
    expect(take(sums, 2)).toEqual([3, 5]);
  });

  it('of no rows is zero', () => {
    const sum = new Float64Array(2).fill(9);
    new SlidingSum(0, 2).read(sum);
    expect([...sum]).toEqual([0, 0]);
  });
});
