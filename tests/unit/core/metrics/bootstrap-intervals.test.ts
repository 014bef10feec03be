import { describe, expect, it } from 'vitest';
import { bootstrapIntervals } from '@/lib/core/metrics/bootstrap-intervals';
import { createRandom } from '@/lib/core/random';

const meanOf = (values: readonly number[]) => (draw: Int32Array) => [
  draw.reduce((sum, index) => sum + (values[index] as number), 0) / draw.length,
];

describe('bootstrapIntervals', () => {
  it('of a mean is about 1.96 standard errors to either side', () => {
    const random = createRandom(3);
    const values = Array.from({ length: 400 }, () => random.next());
    const [interval] = bootstrapIntervals({ count: 400, seed: 1, draws: 4000 }, meanOf(values));
    const mean = values.reduce((sum, value) => sum + value, 0) / 400;
    const error = Math.sqrt(1 / 12 / 400);
    expect(interval?.low).toBeCloseTo(mean - 1.96 * error, 2);
    expect(interval?.high).toBeCloseTo(mean + 1.96 * error, 2);
  });

  it('gives an interval for each figure and none where a figure is mostly undefined', () => {
    const intervals = bootstrapIntervals({ count: 5, seed: 1 }, (draw) => [
      1,
      null,
      draw[0] === 0 ? 1 : null,
    ]);
    expect(intervals).toEqual([{ low: 1, high: 1 }, null, null]);
  });

  it('has none for a single thing', () => {
    expect(bootstrapIntervals({ count: 1, seed: 1 }, meanOf([4]))).toEqual([null]);
    expect(bootstrapIntervals({ count: 0, seed: 1 }, () => [null])).toEqual([null]);
  });
});
