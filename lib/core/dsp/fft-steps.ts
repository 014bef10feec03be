import { type FftStep, joinFour } from './join-four';

/** Numbers a butterfly of four takes from the twiddles. */
const FOUR_TWIDDLES = 6;
/** Those of four, for its even and its odd half alike, and two factors that join them. */
const EIGHT_TWIDDLES = 10;

/** Joins four transforms of length `span` at a time. */
export function stepFour(step: FftStep): void {
  const { re, im, span } = step;
  for (let block = 0; block < re.length; block += 4 * span) {
    for (let j = 0, t = 0; j < span; j++, t += FOUR_TWIDDLES) {
      const at0 = block + j;
      const at1 = at0 + span;
      const at2 = at1 + span;
      const at3 = at2 + span;
      const four = joinFour(step, at0, t);
      re[at0] = four.r0;
      im[at0] = four.i0;
      re[at1] = four.r1;
      im[at1] = four.i1;
      re[at2] = four.r2;
      im[at2] = four.i2;
      re[at3] = four.r3;
      im[at3] = four.i3;
    }
  }
}

/**
 * Joins eight at a time: those in even and in odd places by four, then both by the factors
 * f = w^j and g = w^(j + span) of w = e^(−2πi/(8·span)); the other two are −i·f and −i·g.
 */
export function stepEight(step: FftStep): void {
  const { re, im, twiddles, span } = step;
  for (let block = 0; block < re.length; block += 8 * span) {
    for (let j = 0, t = 0; j < span; j++, t += EIGHT_TWIDDLES) {
      const at = block + j;
      const even = joinFour(step, at, t);
      const odd = joinFour(step, at + span, t);
      const fR = twiddles[t + 6];
      const fI = twiddles[t + 7];
      const gR = twiddles[t + 8];
      const gI = twiddles[t + 9];
      const r0 = odd.r0 * fR - odd.i0 * fI;
      const i0 = odd.r0 * fI + odd.i0 * fR;
      const r1 = odd.r1 * gR - odd.i1 * gI;
      const i1 = odd.r1 * gI + odd.i1 * gR;
      const r2 = odd.i2 * fR + odd.r2 * fI;
      const i2 = odd.i2 * fI - odd.r2 * fR;
      const r3 = odd.i3 * gR + odd.r3 * gI;
      const i3 = odd.i3 * gI - odd.r3 * gR;
      re[at] = even.r0 + r0;
      im[at] = even.i0 + i0;
      re[at + span] = even.r1 + r1;
      im[at + span] = even.i1 + i1;
      re[at + 2 * span] = even.r2 + r2;
      im[at + 2 * span] = even.i2 + i2;
      re[at + 3 * span] = even.r3 + r3;
      im[at + 3 * span] = even.i3 + i3;
      re[at + 4 * span] = even.r0 - r0;
      im[at + 4 * span] = even.i0 - i0;
      re[at + 5 * span] = even.r1 - r1;
      im[at + 5 * span] = even.i1 - i1;
      re[at + 6 * span] = even.r2 - r2;
      im[at + 6 * span] = even.i2 - i2;
      re[at + 7 * span] = even.r3 - r3;
      im[at + 7 * span] = even.i3 - i3;
    }
  }
}
