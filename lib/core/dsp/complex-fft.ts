import { stepEight, stepFour } from './fft-steps';
import { type FirstFftStep, transformEights, transformFours } from './first-fft-step';
import type { FftStep } from './join-four';

/**
 * Fourier transform of complex numbers: decimation in time with steps of eight, and of four first
 * where the size is no power of eight. The first step loads the input in the order that lets all
 * others work in place.
 */
export class ComplexFft {
  readonly re: Float64Array;
  readonly im: Float64Array;
  private readonly first: FirstFftStep;
  private readonly startsWithFours: boolean;
  private readonly fours: readonly FftStep[];
  private readonly eights: readonly FftStep[];

  /** @param size a power of two, at least 4 */
  constructor(readonly size: number) {
    const bits = Math.round(Math.log2(size));
    const fours = (2 * bits) % 3;
    const radices = Array.from({ length: (bits + fours) / 3 }, (_, i) => (i < fours ? 4 : 8));
    this.re = new Float64Array(size);
    this.im = new Float64Array(size);
    this.first = { order: orderInput(radices), re: this.re, im: this.im };
    this.startsWithFours = fours > 0;
    const steps = radices.slice(1).map((radix, i) => {
      const span = radices.slice(0, i + 1).reduce<number>((product, r) => product * r, 1);
      return { re: this.re, im: this.im, radix, span };
    });
    this.fours = steps
      .filter(({ radix }) => radix === 4)
      .map((step) => ({ ...step, stride: step.span, twiddles: twiddlesOfFour(step.span) }));
    this.eights = steps
      .filter(({ radix }) => radix === 8)
      .map((step) => ({ ...step, stride: 2 * step.span, twiddles: twiddlesOfEight(step.span) }));
  }

  /** Σ x[n]·e^(−2πikn/size) of 2·size real numbers, taken as size complex ones. */
  transform(pairs: Float64Array): void {
    const { fours, eights } = this;
    if (this.startsWithFours) transformFours(pairs, this.first);
    else transformEights(pairs, this.first);
    for (let i = 0; i < fours.length; i++) stepFour(fours[i] as FftStep);
    for (let i = 0; i < eights.length; i++) stepEight(eights[i] as FftStep);
  }
}

/** Where each transform of the first step begins: the digits of its place, by radix, reversed. */
function orderInput(radices: readonly number[]): Uint32Array {
  let order = [0];
  let weight = 1;
  for (const radix of radices.slice(1).reverse()) {
    const digits = Array.from({ length: radix }, (_, digit) => digit * weight);
    order = order.flatMap((start) => digits.map((digit) => start + digit));
    weight *= radix;
  }
  return Uint32Array.from(order);
}

const factor = (turns: number): [number, number] => [
  Math.cos(2 * Math.PI * turns),
  -Math.sin(2 * Math.PI * turns),
];

/** w^j, w^2j and w^3j of w = e^(−2πi/(4·span)) for each j, [span][6]. */
function twiddlesOfFour(span: number): Float64Array {
  const rows = Array.from({ length: span }, (_, j) =>
    [1, 2, 3].flatMap((power) => factor((power * j) / (4 * span))),
  );
  return Float64Array.from(rows.flat());
}

/** The same, each with e^(−2πij/(8·span)) and e^(−2πi(j + span)/(8·span)), [span][10]. */
function twiddlesOfEight(span: number): Float64Array {
  const rows = Array.from({ length: span }, (_, j) => [
    ...[1, 2, 3].flatMap((power) => factor((power * j) / (4 * span))),
    ...[j, j + span].flatMap((turn) => factor(turn / (8 * span))),
  ]);
  return Float64Array.from(rows.flat());
}
