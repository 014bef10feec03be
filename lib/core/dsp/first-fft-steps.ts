/** Real and imaginary parts that a transform works on. */
export interface ComplexArrays {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/**
 * Loads the input in bit-reversed order and makes transforms of length 4, whose factors ±1 and ±i
 * need no multiplication.
 * @param pairs 2·n real numbers, taken as n complex ones
 * @param order where each of the n/4 transforms begins: it takes every n/4-th number from there
 */
export function transformFours(pairs: Float64Array, order: Uint32Array, out: ComplexArrays): void {
  const { re, im } = out;
  const quarter = 2 * order.length;
  for (let group = 0; group < order.length; group++) {
    const i0 = 2 * order[group];
    const i1 = i0 + quarter;
    const i2 = i1 + quarter;
    const i3 = i2 + quarter;
    const evenRe = pairs[i0] + pairs[i2];
    const evenIm = pairs[i0 + 1] + pairs[i2 + 1];
    const evenDifRe = pairs[i0] - pairs[i2];
    const evenDifIm = pairs[i0 + 1] - pairs[i2 + 1];
    const oddRe = pairs[i1] + pairs[i3];
    const oddIm = pairs[i1 + 1] + pairs[i3 + 1];
    const oddDifRe = pairs[i1] - pairs[i3];
    const oddDifIm = pairs[i1 + 1] - pairs[i3 + 1];
    const to = 4 * group;
    re[to] = evenRe + oddRe;
    im[to] = evenIm + oddIm;
    re[to + 1] = evenDifRe + oddDifIm;
    im[to + 1] = evenDifIm - oddDifRe;
    re[to + 2] = evenRe - oddRe;
    im[to + 2] = evenIm - oddIm;
    re[to + 3] = evenDifRe - oddDifIm;
    im[to + 3] = evenDifIm + oddDifRe;
  }
}

/** Joins neighbouring transforms of length 4 to one of length 8: factors 1, (1 − i)/√2, −i, −(1 + i)/√2. */
export function joinFours({ re, im }: ComplexArrays): void {
  for (let a = 0, b = 4; b < re.length; a += 8, b += 8) {
    const r1 = (re[b + 1] + im[b + 1]) * Math.SQRT1_2;
    const i1 = (im[b + 1] - re[b + 1]) * Math.SQRT1_2;
    const r3 = (im[b + 3] - re[b + 3]) * Math.SQRT1_2;
    const i3 = (re[b + 3] + im[b + 3]) * -Math.SQRT1_2;
    const r0 = re[b];
    const i0 = im[b];
    const r2 = im[b + 2];
    const i2 = -re[b + 2];
    re[b] = re[a] - r0;
    im[b] = im[a] - i0;
    re[b + 1] = re[a + 1] - r1;
    im[b + 1] = im[a + 1] - i1;
    re[b + 2] = re[a + 2] - r2;
    im[b + 2] = im[a + 2] - i2;
    re[b + 3] = re[a + 3] - r3;
    im[b + 3] = im[a + 3] - i3;
    re[a] += r0;
    im[a] += i0;
    re[a + 1] += r1;
    im[a + 1] += i1;
    re[a + 2] += r2;
    im[a + 2] += i2;
    re[a + 3] += r3;
    im[a + 3] += i3;
  }
}
