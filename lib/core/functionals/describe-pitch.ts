import { COURSE_FIGURES, describeCourse } from './describe-course';
import { percentiles } from './percentiles';
import type { SpokenFrames } from './spoken-frames';

const SHARES = [2, 10, 25, 50, 75, 90, 98];

export const PITCH_FIGURES = SHARES.length + COURSE_FIGURES + 5;

function meanAndSd(values: ArrayLike<number>): [number, number] {
  const count = Math.max(1, values.length);
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / count;
  return [mean, Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count)];
}

/**
 * Pitch of the voiced frames in percentiles and spread, the shape of its course, the share of voiced
 * frames, and how surely they are voiced.
 */
export function describePitch({ pitch, voiced, voicing }: SpokenFrames): number[] {
  const heard = pitch.filter((_, i) => voiced[i]);
  return [
    ...percentiles(heard, SHARES),
    meanAndSd(heard)[1],
    ...describeCourse(pitch),
    heard.length / voiced.length,
    ...meanAndSd(voicing),
    meanAndSd(voicing.filter((_, i) => voiced[i]))[0],
  ];
}
