/** Four complex numbers: real and imaginary parts. */
interface Four {
  readonly r0: number;
  readonly i0: number;
  readonly r1: number;
  readonly i1: number;
  readonly r2: number;
  readonly i2: number;
  readonly r3: number;
  readonly i3: number;
}

/** What one step of a transform works on and with. */
export interface FftStep {
  readonly re: Float64Array;
  readonly im: Float64Array;
  /** Real and imaginary parts of the factors, those of one butterfly together. */
  readonly twiddles: Float64Array;
  /** Length of the transforms that are joined. */
  readonly span: number;
  /** From one of four transforms to the next. */
  readonly stride: number;
}

// Both functions are short enough for an engine to inline them twice, so that no object is made.

/** Fourier transform of four complex numbers, whose factors are ±1 and ±i. @param at of the first */
export function transformFour(pairs: Float64Array, at: number, stride: number): Four {
  const at1 = at + stride;
  const at2 = at1 + stride;
  const at3 = at2 + stride;
  const sumR = pairs[at] + pairs[at2];
  const sumI = pairs[at + 1] + pairs[at2 + 1];
  const difR = pairs[at] - pairs[at2];
  const difI = pairs[at + 1] - pairs[at2 + 1];
  const oddR = pairs[at1] + pairs[at3];
  const oddI = pairs[at1 + 1] + pairs[at3 + 1];
  const turnR = pairs[at1 + 1] - pairs[at3 + 1];
  const turnI = pairs[at1] - pairs[at3];
  return {
    r0: sumR + oddR,
    i0: sumI + oddI,
    r1: difR + turnR,
    i1: difI - turnI,
    r2: sumR - oddR,
    i2: sumI - oddI,
    r3: difR - turnR,
    i3: difI + turnI,
  };
}

/**
 * The same of four numbers of a step, the second to the fourth multiplied by their factors.
 * @param at of the first
 * @param t of the second's factor among the twiddles
 */
export function joinFour({ re, im, twiddles, stride }: FftStep, at: number, t: number): Four {
  const at1 = at + stride;
  const at2 = at1 + stride;
  const at3 = at2 + stride;
  const c1 = twiddles[t];
  const s1 = twiddles[t + 1];
  const c2 = twiddles[t + 2];
  const s2 = twiddles[t + 3];
  const c3 = twiddles[t + 4];
  const s3 = twiddles[t + 5];
  const x0 = re[at];
  const y0 = im[at];
  const x1 = re[at1];
  const y1 = im[at1];
  const x2 = re[at2];
  const y2 = im[at2];
  const x3 = re[at3];
  const y3 = im[at3];
  const r2 = x2 * c2 - y2 * s2;
  const i2 = x2 * s2 + y2 * c2;
  const r1 = x1 * c1 - y1 * s1;
  const i1 = x1 * s1 + y1 * c1;
  const r3 = x3 * c3 - y3 * s3;
  const i3 = x3 * s3 + y3 * c3;
  const sumR = x0 + r2;
  const sumI = y0 + i2;
  const difR = x0 - r2;
  const difI = y0 - i2;
  const oddR = r1 + r3;
  const oddI = i1 + i3;
  const turnR = i1 - i3;
  const turnI = r1 - r3;
  return {
    r0: sumR + oddR,
    i0: sumI + oddI,
    r1: difR + turnR,
    i1: difI - turnI,
    r2: sumR - oddR,
    i2: sumI - oddI,
    r3: difR - turnR,
    i3: difI + turnI,
  };
}
