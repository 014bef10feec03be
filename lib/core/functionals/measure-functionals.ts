import type { ClipFeatures } from '../features/clip-features';
import { describeCourse } from './describe-course';
import { describePitch } from './describe-pitch';
import { FUNCTIONALS_SPEC } from './functionals-spec';
import { percentiles } from './percentiles';
import { poolBands } from './pool-bands';
import { poolEqually } from './pool-equally';
import { applyRandomKernels } from './random-kernels';
import { type SpokenFrames, spokenFrames } from './spoken-frames';

/** What a vector is made of; each group counts as much as the others, however many figures it has. */
export const FUNCTIONAL_GROUPS = ['utterance', 'frames', 'kernels'] as const;

export type FunctionalGroup = (typeof FUNCTIONAL_GROUPS)[number];

const rowOf = (values: Float64Array, row: number, columns: number): Float64Array =>
  values.subarray(row * columns, (row + 1) * columns);

/** The mean of each pooled band in each segment, every segment's bands together. */
function describeSegments({ logMel, nMels, frames }: SpokenFrames): number[] {
  const { segments, segmentBands: bands } = FUNCTIONALS_SPEC;
  const pooled = poolBands(logMel, { nMels, frames, bands });
  return Array.from({ length: bands }, (_, band) => [
    ...poolEqually(rowOf(pooled, band, frames), segments),
  ]).flat();
}

function describeBands({ logMel, nMels, frames }: SpokenFrames): number[] {
  return Array.from({ length: nMels }, (_, band) =>
    percentiles(rowOf(logMel, band, frames), FUNCTIONALS_SPEC.percentiles),
  ).flat();
}

/**
 * The vector of a clip by its groups.
 * @param utterance the clip's utterance vector, see lib/core/utterance
 */
export function measureFunctionals(
  clip: ClipFeatures,
  utterance: ArrayLike<number>,
): Readonly<Record<FunctionalGroup, Float64Array>> {
  const spoken = spokenFrames(clip);
  const frames = [
    ...describeSegments(spoken),
    ...describeBands(spoken),
    ...describePitch(spoken),
    ...describeCourse(spoken.levelDb),
  ];
  return {
    utterance: Float64Array.from(utterance),
    frames: Float64Array.from(frames),
    kernels: applyRandomKernels(spoken),
  };
}
