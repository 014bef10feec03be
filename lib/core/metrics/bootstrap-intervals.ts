import { createRandom } from '../random';

/** A percentile interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

interface BootstrapOptions {
  /** things drawn: clips, or actors with all that is theirs */
  readonly count: number;
  readonly seed: number;
  /** draws; 1,000 suffice for the ends of a 95 % interval (Efron & Tibshirani 1993, section 13.3) */
  readonly draws?: number;
}

const COVERAGE = 0.95;

function intervalOf(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const tail = (1 - COVERAGE) / 2;
  return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
}

/** Of sorted values, linear between the nearest two: numpy's default. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const lower = sorted[below] as number;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return lower + (at - below) * (upper - lower);
}

/**
 * 95 % percentile bootstrap: `count` things are drawn with repetition, many times, and the figures of
 * each draw are taken. Draw the unit that varies independently: clips by one actor resemble each
 * other, so an interval for new actors draws actors.
 * Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
 * @param figuresOf the drawn indices (the same array each time), always as many figures; null for one
 * that is not defined in this draw
 * @returns an interval for each figure; null for fewer than two things, and for a figure that is
 * undefined in most draws
 */
export function bootstrapIntervals(
  { count, seed, draws = 1000 }: BootstrapOptions,
  figuresOf: (draw: Int32Array) => readonly (number | null)[],
): (Interval | null)[] {
  const random = createRandom(seed);
  const draw = Int32Array.from({ length: count }, (_, index) => index);
  const values: number[][] = figuresOf(draw).map(() => []);
  if (count < 2) return values.map(() => null);
  for (let b = 0; b < draws; b++) {
    for (let i = 0; i < count; i++) draw[i] = random.below(count);
    figuresOf(draw).forEach((value, figure) => {
      if (value !== null) values[figure]?.push(value);
    });
  }
  return values.map((drawn) => (drawn.length < draws / 2 ? null : intervalOf(drawn)));
}
