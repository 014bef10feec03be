import { describe, expect, it } from 'vitest';
import { epochTicks, prepareTrainingCurve } from '@/app/_charts/prepare-training-curves';
import type { EpochView } from '@/lib/domain/experiments/schema';

const epoch = (number: number, more: Partial<EpochView> = {}): EpochView => ({
  number,
  trainLoss: 2 / number,
  trainAccuracy: 0.5,
  trainUar: 0.4,
  valLoss: 3 / number,
  valAccuracy: 0.3,
  valUar: 0.2,
  seconds: 1,
  ...more,
});

describe('prepareTrainingCurve', () => {
  it('keeps the place of an epoch that is missing', () => {
    const { points } = prepareTrainingCurve([epoch(1), epoch(4)], 'loss', null);
    expect(points).toEqual([
      { epoch: 1, train: 2, validation: 3 },
      { epoch: 2, train: null, validation: null },
      { epoch: 3, train: null, validation: null },
      { epoch: 4, train: 0.5, validation: 0.75 },
    ]);
  });

  it('shows an exploded or missing value as a gap', () => {
    const epochs = [
      epoch(1, { trainLoss: Number.NaN, valLoss: null }),
      epoch(2, { valLoss: 1 / 0 }),
    ];
    const { points } = prepareTrainingCurve(epochs, 'loss', null);
    expect(points[0]).toEqual({ epoch: 1, train: null, validation: null });
    expect(points[1]).toEqual({ epoch: 2, train: 1, validation: null });
  });

  it('marks the best epoch on the validation line, on train where there is none', () => {
    const epochs = [epoch(1), epoch(2, { valUar: 0.6 }), epoch(3, { valUar: null, trainUar: 0.7 })];
    expect(prepareTrainingCurve(epochs, 'uar', 2).best).toEqual({ epoch: 2, value: 0.6 });
    expect(prepareTrainingCurve(epochs, 'uar', 3).best).toEqual({ epoch: 3, value: 0.7 });
    expect(prepareTrainingCurve(epochs, 'uar', null).best).toBeNull();
    expect(prepareTrainingCurve([], 'uar', null)).toEqual({ points: [], best: null });
  });

  it.each([751, 1000, 1499, 5000])('thins %i epochs to 1,500 points on two lines', (count) => {
    const epochs = Array.from({ length: count }, (_, index) => epoch(index + 1));
    const best = count - 2;
    const { points } = prepareTrainingCurve(epochs, 'accuracy', best);
    expect(points.length).toBeLessThanOrEqual(750);
    expect(points.length).toBeGreaterThan(250);
    const numbers = points.map((point) => point.epoch);
    expect(numbers[0]).toBe(1);
    expect(numbers.at(-1)).toBe(count);
    expect(numbers).toContain(best);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });
});

it.each([
  [3, [1, 2, 3]],
  [30, [1, 5, 10, 15, 20, 25, 30]],
  [50, [1, 10, 20, 30, 40, 50]],
  [1000, [1, 200, 400, 600, 800, 1000]],
])('ticks of %i epochs are round', (last, ticks) => {
  expect(epochTicks(last)).toEqual(ticks);
});
