import { resample } from '../audio/resample';
import { BANDS, bandEnergies } from './band-energies';
import { FINGERPRINT_RATE_HZ, type Fingerprint } from './fingerprint';

/** Frames between the two whose differences make a bit: 64 ms. */
const LAG = 4;
/** A frame counts down to 20 dB below the loudest one. */
const QUIETEST_COUNTED = 0.01;

/** Bit m of frame n: whether E(n,m) − E(n,m+1) grew over the lag. */
function bitsOf(energies: Float64Array, frame: number): number {
  const now = frame * BANDS;
  const before = now - LAG * BANDS;
  let bits = 0;
  for (let band = 0; band < BANDS - 1; band++) {
    const slope = energies[now + band] - energies[now + band + 1];
    const earlier = energies[before + band] - energies[before + band + 1];
    bits = (bits << 1) | (slope > earlier ? 1 : 0);
  }
  return bits >>> 0;
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
  if (from < 0) return { bits: new Uint32Array(0), active: new Uint8Array(0) };
  const to = active.lastIndexOf(1) + 1;
  const bits = Uint32Array.from({ length: to - from }, (_, i) => bitsOf(energies, from + i + LAG));
  return { bits, active: active.slice(from, to) };
}
