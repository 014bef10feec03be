import { dctBasis } from '../dsp/dct-basis';
import { FUNCTIONALS_SPEC } from './functionals-spec';
import { percentiles } from './percentiles';
import { poolEqually } from './pool-equally';

const POINTS = 16;
const STEPS = [10, 90];
const { courseTerms } = FUNCTIONALS_SPEC;
const BASIS = dctBasis(courseTerms + 1, POINTS);

/** How many figures describe a course. */
export const COURSE_FIGURES = courseTerms + 4;

/**
 * The shape of a track over the clip, whatever its mean: cosine terms of sixteen equal stretches, then
 * of its changes from frame to frame the mean size, the standard deviation, and the 10th and 90th
 * percentiles.
 */
export function describeCourse(track: Float64Array): number[] {
  const points = poolEqually(track, POINTS);
  const terms = Array.from({ length: courseTerms }, (_, k) =>
    points.reduce((sum, value, i) => sum + value * BASIS[(k + 1) * POINTS + i], 0),
  );
  const steps = Float64Array.from(track.subarray(1), (value, i) => value - track[i]);
  const count = Math.max(1, steps.length);
  const mean = steps.reduce((sum, step) => sum + step, 0) / count;
  const size = steps.reduce((sum, step) => sum + Math.abs(step), 0) / count;
  const variance = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / count;
  return [...terms, size, Math.sqrt(variance), ...percentiles(steps, STEPS)];
}
