import type { Random } from '../random';

/**
 * SpecAugment's time warp: one moment is moved by up to `reach` frames, the time before and after it
 * is stretched to fit. Too short a spectrogram (2·reach + 1 frames or fewer) is returned as it is.
 * Source: Park et al. (2019), Interspeech, with a piecewise linear warp in place of their spline.
 * @param logMel row-major [nMels][frames]
 * @returns the same shape
 */
export function warpTime(
  logMel: Float32Array,
  { nMels, reach }: { readonly nMels: number; readonly reach: number },
  random: Random,
): Float32Array {
  const frames = logMel.length / nMels;
  if (reach === 0 || frames <= 2 * reach + 1) return logMel;
  const moment = reach + random.below(frames - 2 * reach);
  const moved = moment - reach + random.below(2 * reach + 1);
  const last = frames - 1;
  const target = Math.min(last - 1, Math.max(1, moved));
  const warped = new Float32Array(logMel.length);
  for (let frame = 0; frame < frames; frame++) {
    const at =
      frame <= target
        ? (frame / target) * moment
        : moment + ((frame - target) / (last - target)) * (last - moment);
    const below = Math.floor(at);
    const above = Math.min(last, below + 1);
    for (let row = 0; row < logMel.length; row += frames) {
      const value = logMel[row + below];
      warped[row + frame] = value + (at - below) * (logMel[row + above] - value);
    }
  }
  return warped;
}
