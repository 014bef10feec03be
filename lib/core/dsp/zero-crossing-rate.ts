import { countFrames } from './count-frames';

/** What lies below this is zero, and zero is positive. */
const THRESHOLD = 1e-10;

/**
 * Changes of sign within each centred frame, as a share of its length. Outside the signal its first
 * and last value go on, so nothing changes there.
 * Source: librosa.feature.zero_crossing_rate (center=True, edge padding).
 * @returns 1 + ⌊n/hop⌋ values
 */
export function zeroCrossingRate(
  samples: Float32Array,
  spec: { readonly frameLength: number; readonly hopLength: number },
): Float32Array {
  const { frameLength, hopLength } = spec;
  const rate = new Float32Array(countFrames(samples.length, hopLength));
  // Changes before each sample, so that a frame's are a difference of two.
  const before = new Int32Array(samples.length + 1);
  for (let i = 1; i < samples.length; i++) {
    const changes = samples[i] < -THRESHOLD !== samples[i - 1] < -THRESHOLD;
    before[i + 1] = before[i] + (changes ? 1 : 0);
  }
  for (let frame = 0; frame < rate.length; frame++) {
    const start = frame * hopLength - frameLength / 2;
    const first = Math.min(samples.length, Math.max(0, start + 1));
    const end = Math.max(first, Math.min(samples.length, start + frameLength));
    rate[frame] = (before[end] - before[first]) / frameLength;
  }
  return rate;
}
