import { describe, expect, it } from 'vitest';
import { stepEight, stepFour } from '@/lib/core/dsp/fft-steps';
import { transformEights, transformFours } from '@/lib/core/dsp/first-fft-step';
import { joinFour, transformFour } from '@/lib/core/dsp/join-four';
import { fourierSum } from './fourier-sum';

const NUMBERS = [
  [3, -1],
  [0.5, 2],
  [-4, 1],
  [1, 7],
  [2, 2],
  [-6, 0.25],
  [5, -3],
  [1, 1],
];
const FOUR = NUMBERS.slice(0, 4);
const columns = (numbers: readonly (readonly number[])[]) => ({
  re: Float64Array.from(numbers, ([x]) => x as number),
  im: Float64Array.from(numbers, ([, y]) => y as number),
});
const closeTo = (values: readonly number[]) => values.map((x) => expect.closeTo(x, 12));
const SUMS_OF_FOUR = closeTo(fourierSum(FOUR).flat());

/** Of transforms of length 1, all factors but the last are 1: g = e^(−2πi/8). */
const UNIT = [1, 0, 1, 0, 1, 0];
const EIGHTH = [1, 0, Math.SQRT1_2, -Math.SQRT1_2];

describe('four numbers', () => {
  it('are transformed from wherever they stand in the input', () => {
    const pairs = Float64Array.from([[9, 9], ...FOUR.flatMap((pair) => [pair, [8, 8]])].flat());
    expect(Object.values(transformFour(pairs, 2, 4))).toEqual(SUMS_OF_FOUR);
  });

  it('are joined after each is multiplied by its factor', () => {
    const factors = [0.6, -0.8, 0, 1, -1, 0];
    const turned = FOUR.map(([x = 0, y = 0], i) => {
      const [c, s] = i === 0 ? [1, 0] : factors.slice(2 * i - 2, 2 * i);
      return [x * (c as number) - y * (s as number), x * (s as number) + y * (c as number)];
    });
    const twiddles = Float64Array.from([9, 9, ...factors]);
    const four = joinFour({ ...columns(FOUR), twiddles, span: 1, stride: 1 }, 0, 2);
    expect(Object.values(four)).toEqual(closeTo(fourierSum(turned).flat()));
  });
});

describe('steps', () => {
  it('join four transforms of length 1 to one of 4, in each block', () => {
    const step = { ...columns([...FOUR, ...FOUR]), span: 1, stride: 1 };
    stepFour({ ...step, twiddles: Float64Array.from(UNIT) });
    const found = [...step.re].flatMap((x, i) => [x, step.im[i]]);
    expect(found).toEqual([...SUMS_OF_FOUR, ...SUMS_OF_FOUR]);
  });

  it('join eight transforms of length 1 to one of 8', () => {
    // The even ones stand at 0, 2, 4, 6.
    const step = { ...columns(NUMBERS), span: 1, stride: 2 };
    stepEight({ ...step, twiddles: Float64Array.from([...UNIT, ...EIGHTH]) });
    const found = [...step.re].flatMap((x, i) => [x, step.im[i]]);
    expect(found).toEqual(closeTo(fourierSum(NUMBERS).flat()));
  });
});

describe('the first step', () => {
  const load = (transform: typeof transformFours, order: readonly number[]) => {
    const step = {
      order: Uint32Array.from(order),
      re: new Float64Array(8),
      im: new Float64Array(8),
    };
    transform(Float64Array.from(NUMBERS.flat()), step);
    return [...step.re].flatMap((x, i) => [x, step.im[i]]);
  };

  it('makes transforms of length 4 in the order given', () => {
    const [even, odd] = [0, 1].map((from) =>
      fourierSum(NUMBERS.filter((_, i) => i % 2 === from)).flat(),
    ) as [number[], number[]];
    expect(load(transformFours, [1, 0])).toEqual(closeTo([...odd, ...even]));
  });

  it('makes transforms of length 8', () => {
    expect(load(transformEights, [0])).toEqual(closeTo(fourierSum(NUMBERS).flat()));
  });
});
