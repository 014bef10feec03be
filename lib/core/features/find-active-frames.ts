/**
 * The frames from the first to the last that are no more than `trimDb` below the loudest, as
 * librosa.effects.trim counts them; all where everything is silent.
 *
 * @param rms of each frame, full scale 1. @returns first frame, and the frame after the last.
 */
export function findActiveFrames(rms: Float32Array, trimDb: number): [number, number] {
  const loudest = rms.reduce((most, value) => Math.max(most, value), 0);
  if (loudest === 0) return [0, rms.length];
  const threshold = loudest * 10 ** (-trimDb / 20);
  const isLoud = (value: number): boolean => value > threshold;
  return [rms.findIndex(isLoud), rms.findLastIndex(isLoud) + 1];
}
