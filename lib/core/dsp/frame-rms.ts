import { countFrames } from './count-frames';

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/**
 * Root of the mean square of each centred frame, zeros outside the signal: √(Σ x² / frameLength).
 * Every frame is a row of whole stretches that others share; each is summed once.
 * Source: librosa.feature.rms(y).
 * @returns 1 + ⌊n/hop⌋ values, full scale 1
 */
export function frameRms(
  samples: Float32Array,
  spec: { readonly frameLength: number; readonly hopLength: number },
): Float32Array {
  const { frameLength, hopLength } = spec;
  const stretch = greatestDivisor(frameLength / 2, hopLength);
  const sums = new Float64Array(Math.ceil(samples.length / stretch));
  for (let s = 0, from = 0; s < sums.length; s++, from += stretch) {
    const to = Math.min(samples.length, from + stretch);
    let sum = 0;
    for (let i = from; i < to; i++) sum += samples[i] * samples[i];
    sums[s] = sum;
  }
  const rms = new Float32Array(countFrames(samples.length, hopLength));
  for (let frame = 0; frame < rms.length; frame++) {
    const start = (frame * hopLength - frameLength / 2) / stretch;
    const to = Math.min(sums.length, start + frameLength / stretch);
    let sum = 0;
    for (let s = Math.max(0, start); s < to; s++) sum += sums[s];
    rms[frame] = Math.sqrt(sum / frameLength);
  }
  return rms;
}
