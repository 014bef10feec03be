/** y[n] = b0·x[n] + b1·x[n−1] + b2·x[n−2] − a1·y[n−1] − a2·y[n−2] */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** The head's effect: a shelf of +4 dB above some 1.7 kHz. */
const SHELF = { hz: 1681.974450955533, gainDb: 3.999843853973347, q: 0.7071752369554196 };
/** The "RLB" curve: what lies below some 38 Hz hardly counts as loud. */
const HIGH_PASS = { hz: 38.13547087602444, q: 0.5003270373238773 };
const TABULATED_RATE_HZ = 48_000;
/** Where the shelf's slope stands half way, as a power of its gain. */
const SHELF_MIDDLE = 0.4996667741545416;

/**
 * The two filters of K-weighting at any sample rate. ITU-R BS.1770-4 tabulates them at 48 kHz; here
 * their analogue prototypes go through the bilinear transform, K = tan(π·f/rate), which gives the
 * tabulated figures at 48 kHz.
 * Source: ITU-R BS.1770-4, annex 1, tables 1 and 2; prototypes after Mansbridge, Finn & Reiss (2012).
 * @returns the shelf and the high-pass, to be run one after the other
 */
export function kWeighting(sampleRate: number): readonly [Biquad, Biquad] {
  return [shelf(sampleRate), highPass(sampleRate)];
}

function shelf(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * SHELF.hz) / sampleRate);
  const high = 10 ** (SHELF.gainDb / 20);
  const middle = high ** SHELF_MIDDLE;
  const norm = 1 + k / SHELF.q + k * k;
  return {
    b0: (high + (middle * k) / SHELF.q + k * k) / norm,
    b1: (2 * (k * k - high)) / norm,
    b2: (high - (middle * k) / SHELF.q + k * k) / norm,
    a1: (2 * (k * k - 1)) / norm,
    a2: (1 - k / SHELF.q + k * k) / norm,
  };
}

/** The denominator's first coefficient before it is divided out. */
const highPassNorm = (k: number): number => 1 + k / HIGH_PASS.q + k * k;
const highPassK = (sampleRate: number): number => Math.tan((Math.PI * HIGH_PASS.hz) / sampleRate);

function highPass(sampleRate: number): Biquad {
  const k = highPassK(sampleRate);
  const norm = highPassNorm(k);
  // The table's numerator is 1, −2, 1: its pass band lies a hair above 0 dB, at any rate as at this.
  const gain = highPassNorm(highPassK(TABULATED_RATE_HZ)) / norm;
  return {
    b0: gain,
    b1: -2 * gain,
    b2: gain,
    a1: (2 * (k * k - 1)) / norm,
    a2: (1 - k / HIGH_PASS.q + k * k) / norm,
  };
}
