import { countFrames } from './count-frames';

/**
 * Root of the mean square of each centred frame, zeros outside the signal: √(Σ x² / frameLength).
 * Source: librosa.feature.rms(y).
 * @returns 1 + ⌊n/hop⌋ values, full scale 1
 */
export function frameRms(
  samples: Float32Array,
  spec: { readonly frameLength: number; readonly hopLength: number },
): Float32Array {
  const { frameLength, hopLength } = spec;
  const rms = new Float32Array(countFrames(samples.length, hopLength));
  for (let frame = 0; frame < rms.length; frame++) {
    const start = frame * hopLength - frameLength / 2;
    const to = Math.min(samples.length, start + frameLength);
    let sum = 0;
    for (let i = Math.max(0, start); i < to; i++) sum += samples[i] * samples[i];
    rms[frame] = Math.sqrt(sum / frameLength);
  }
  return rms;
}
