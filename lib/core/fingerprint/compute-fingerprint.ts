import { resample } from '../audio/resample';
import { BANDS, bandEnergies } from './band-energies';
import { FINGERPRINT_RATE_HZ, type Fingerprint, WEAK_BITS } from './fingerprint';

/** Frames between the two whose differences make a bit: 64 ms. */
const LAG = 4;
/** A frame counts down to 20 dB below the loudest one. */
const QUIETEST_COUNTED = 0.01;

/** Positions of the smallest values, the smallest first, 5 bits each. */
function weakestOf(growths: Float64Array): number {
  let packed = 0;
  for (let rank = 0; rank < WEAK_BITS; rank++) {
    let least = 0;
    for (let bit = 1; bit < growths.length; bit++) if (growths[bit] < growths[least]) least = bit;
    packed |= least << (5 * rank);
    growths[least] = Number.POSITIVE_INFINITY;
  }
  return packed;
}

/** Bit m of frame n: whether E(n,m) − E(n,m+1) grew over the lag; and the bits that grew least. */
function bitsOf(energies: Float64Array, frame: number): { bits: number; weak: number } {
  const now = frame * BANDS;
  const before = now - LAG * BANDS;
  let bits = 0;
  const growths = new Float64Array(BANDS - 1);
  for (let band = 0; band < BANDS - 1; band++) {
    const slope = energies[now + band] - energies[now + band + 1];
    const earlier = energies[before + band] - energies[before + band + 1];
    bits = (bits << 1) | (slope > earlier ? 1 : 0);
    growths[BANDS - 2 - band] = Math.abs(slope - earlier);
  }
  return { bits: bits >>> 0, weak: weakestOf(growths) };
}

function loudnessOf(energies: Float64Array, frame: number): number {
  let sum = 0;
  for (let band = 0; band < BANDS; band++) sum += energies[frame * BANDS + band];
  return sum;
}

/**
 * Acoustic fingerprint: the signs of the differences of neighbouring band energies along frequency
 * and time, 32 bits every 16 ms, after Haitsma & Kalker, “A Highly Robust Audio Fingerprinting
 * System” (ISMIR 2002). Fitted to short speech: frames of 256 ms instead of 371, bands up to the
 * telephone's 3.4 kHz, differences over 64 ms, and frames far below the loudest marked as not
 * counting, because what is added to a recording decides their bits. Level cancels out.
 * @param samples mono, full scale 1
 * @returns the frames from the first to the last active one; none for silence, and for a recording
 *   of less than a third of a second
 */
export function computeFingerprint(samples: Float32Array, sampleRateHz: number): Fingerprint {
  const energies = bandEnergies(resample(samples, sampleRateHz, FINGERPRINT_RATE_HZ));
  const frames = Math.max(0, energies.length / BANDS - LAG);
  const loudness = Float64Array.from({ length: frames }, (_, i) => loudnessOf(energies, i + LAG));
  const loudest = loudness.reduce((most, value) => Math.max(most, value), 0);
  const active = Uint8Array.from(loudness, (value) =>
    value > 0 && value >= QUIETEST_COUNTED * loudest ? 1 : 0,
  );
  const from = active.indexOf(1);
  if (from < 0) {
    return { bits: new Uint32Array(0), active: new Uint8Array(0), weak: new Uint16Array(0) };
  }
  const to = active.lastIndexOf(1) + 1;
  const bits = new Uint32Array(to - from);
  const weak = new Uint16Array(to - from);
  for (let i = 0; i < bits.length; i++) {
    const frame = bitsOf(energies, from + i + LAG);
    bits[i] = frame.bits;
    weak[i] = frame.weak;
  }
  return { bits, active: active.slice(from, to), weak };
}
