import type { ImageRows } from './training-task';

/** What the model gets of a row: [h, w, c]. */
export function modelShape({ shape, logMel }: ImageRows): [number, number, number] {
  const [, height, width, channels] = shape;
  return logMel ? [height, logMel.window, 1 + logMel.deltas] : [height, width, channels];
}
