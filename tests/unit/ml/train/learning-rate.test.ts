import { describe, expect, it } from 'vitest';
import { learningRateAt } from '@/lib/ml/train/learning-rate';
import { PLAIN_TRAINING, type TrainingOptions } from '@/lib/ml/train/training-options';

const stepsPerEpoch = 4;

/** The rate at the first step of each epoch, from 0. */
function rates(changes: Partial<TrainingOptions>): number[] {
  const options = { ...PLAIN_TRAINING, learningRate: 0.8, epochs: 6, ...changes };
  return Array.from({ length: options.epochs }, (_, epoch) =>
    learningRateAt(options, { step: epoch * stepsPerEpoch, stepsPerEpoch }),
  );
}

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

describe('learningRateAt', () => {
  it('stays where nothing else is asked for', () => {
    expect(rates({})).toEqual([0.8, 0.8, 0.8, 0.8, 0.8, 0.8]);
  });

  it('falls along a half cosine to nothing', () => {
    const cosines = [0, 30, 60, 90, 120, 150].map((degrees) => Math.cos((degrees * Math.PI) / 180));
    expect(rates({ schedule: 'cosine' })).toEqual(near(cosines.map((cos) => 0.4 * (1 + cos))));
    const options = { ...PLAIN_TRAINING, schedule: 'cosine' as const, epochs: 6 };
    expect(learningRateAt(options, { step: 24, stepsPerEpoch })).toBeCloseTo(0, 12);
  });

  it('falls in steps', () => {
    const changes = { schedule: 'step', stepEpochs: 2, stepFactor: 0.5 } as const;
    expect(rates(changes)).toEqual(near([0.8, 0.8, 0.4, 0.4, 0.2, 0.2]));
  });

  it('rises step by step first, and begins its schedule after that', () => {
    const options = { ...PLAIN_TRAINING, learningRate: 0.8, epochs: 6, warmupEpochs: 2 };
    const rising = [0, 1, 6, 7].map((step) => learningRateAt(options, { step, stepsPerEpoch }));
    expect(rising).toEqual(near([0.1, 0.2, 0.7, 0.8]));
    const cosine = rates({ schedule: 'cosine', warmupEpochs: 2 });
    expect(cosine.slice(2)).toEqual(
      near([0.8, 0.4 * (1 + Math.SQRT1_2), 0.4, 0.4 * (1 - Math.SQRT1_2)]),
    );
    const steps = rates({ schedule: 'step', warmupEpochs: 2, stepEpochs: 2, stepFactor: 0.5 });
    expect(steps.slice(2)).toEqual(near([0.8, 0.8, 0.4, 0.4]));
  });
});
