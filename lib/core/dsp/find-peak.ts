import { interpolateSinc } from './interpolate-sinc';

/** Golden section: the bracket shrinks by this factor with one new value. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Bracket of two samples → 10⁻³ samples. */
const STEPS = 16;
const DEPTH = 16;

/**
 * The highest point of a band-limited curve around a sample that is higher than its neighbours.
 * @returns fractional index and height
 */
export function findPeak(values: Float64Array, index: number): { at: number; height: number } {
  let low = index - 1;
  let high = index + 1;
  let a = high - GOLDEN * (high - low);
  let b = low + GOLDEN * (high - low);
  let atA = interpolateSinc(values, a, DEPTH);
  let atB = interpolateSinc(values, b, DEPTH);
  for (let step = 0; step < STEPS; step++) {
    if (atA > atB) {
      high = b;
      b = a;
      atB = atA;
      a = high - GOLDEN * (high - low);
      atA = interpolateSinc(values, a, DEPTH);
    } else {
      low = a;
      a = b;
      atA = atB;
      b = low + GOLDEN * (high - low);
      atB = interpolateSinc(values, b, DEPTH);
    }
  }
  return atA > atB ? { at: a, height: atA } : { at: b, height: atB };
}
