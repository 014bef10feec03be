import { cutStretches } from './cut-stretches';
import { describeValues } from './describe-values';
import { meanSlopes } from './mean-slopes';
import type { Utterance } from './read-utterance';
import { LEVEL_FLOOR_DB, LOUDNESS_FLOOR_LUFS } from './utterance-spec';

/** Level of the frames in which somebody speaks. */
export function measureLevel({ levelDb, activity, peakDbfs, loudnessLufs, hopSec }: Utterance) {
  const stretches = cutStretches(levelDb, activity.active);
  const spoken = stretches.flat();
  const { mean, sd, p20, p50, p80 } = describeValues(spoken);
  const { rise, fall } = meanSlopes(stretches, hopSec);
  const absolute = (db: number): number =>
    peakDbfs === null || spoken.length === 0
      ? LEVEL_FLOOR_DB
      : Math.max(LEVEL_FLOOR_DB, db + peakDbfs);
  return {
    levelMean: absolute(mean),
    levelP20: absolute(p20),
    levelP50: absolute(p50),
    levelP80: absolute(p80),
    loudness: loudnessLufs ?? LOUDNESS_FLOOR_LUFS,
    levelSd: sd,
    levelRange: p80 - p20,
    levelRise: rise,
    levelFall: fall,
  };
}
