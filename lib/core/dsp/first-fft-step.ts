import { transformFour } from './join-four';

/** What a first step reads and writes. */
export interface FirstFftStep {
  /** Where in the input each transform begins: it takes every order.length-th number from there. */
  readonly order: Uint32Array;
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** Loads the input in the order of the steps to come and makes transforms of length 4. */
export function transformFours(pairs: Float64Array, { order, re, im }: FirstFftStep): void {
  for (let group = 0; group < order.length; group++) {
    const four = transformFour(pairs, 2 * order[group], 2 * order.length);
    const to = 4 * group;
    re[to] = four.r0;
    im[to] = four.i0;
    re[to + 1] = four.r1;
    im[to + 1] = four.i1;
    re[to + 2] = four.r2;
    im[to + 2] = four.i2;
    re[to + 3] = four.r3;
    im[to + 3] = four.i3;
  }
}

/** The same with transforms of length 8: two fours joined by 1, (1 − i)/√2, −i and −(1 + i)/√2. */
export function transformEights(pairs: Float64Array, { order, re, im }: FirstFftStep): void {
  const stride = 2 * order.length;
  for (let group = 0; group < order.length; group++) {
    const even = transformFour(pairs, 2 * order[group], 2 * stride);
    const odd = transformFour(pairs, 2 * order[group] + stride, 2 * stride);
    const r1 = (odd.i1 + odd.r1) * Math.SQRT1_2;
    const i1 = (odd.i1 - odd.r1) * Math.SQRT1_2;
    const r3 = (odd.i3 - odd.r3) * Math.SQRT1_2;
    const i3 = (odd.i3 + odd.r3) * -Math.SQRT1_2;
    const to = 8 * group;
    re[to] = even.r0 + odd.r0;
    im[to] = even.i0 + odd.i0;
    re[to + 1] = even.r1 + r1;
    im[to + 1] = even.i1 + i1;
    re[to + 2] = even.r2 + odd.i2;
    im[to + 2] = even.i2 - odd.r2;
    re[to + 3] = even.r3 + r3;
    im[to + 3] = even.i3 + i3;
    re[to + 4] = even.r0 - odd.r0;
    im[to + 4] = even.i0 - odd.i0;
    re[to + 5] = even.r1 - r1;
    im[to + 5] = even.i1 - i1;
    re[to + 6] = even.r2 - odd.i2;
    im[to + 6] = even.i2 + odd.r2;
    re[to + 7] = even.r3 - r3;
    im[to + 7] = even.i3 - i3;
  }
}
