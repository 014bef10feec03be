import { cutStretches } from './cut-stretches';
import { describeValues } from './describe-values';
import type { Utterance } from './read-utterance';

/** How far a syllable's level rises out of the valley before it, in dB. */
const PROMINENCE_DB = 3;

/** Peaks that stand out on both sides by the prominence. */
function countPeaks(track: readonly number[]): number {
  let peaks = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let rises = true;
  for (const value of track) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    if (rises && highest - value >= PROMINENCE_DB) {
      peaks++;
      rises = false;
      lowest = value;
    } else if (!rises && value - lowest >= PROMINENCE_DB) {
      rises = true;
      highest = value;
    }
  }
  return peaks;
}

const perSec = (count: number, sec: number): number => (sec > 0 ? count / sec : 0);

/** Pauses lie between stretches of speech; the silence before and after is the recording's. */
function measurePauses({ segments }: Utterance['activity']) {
  const pauses = segments
    .slice(1)
    .map(({ startSec }, i) => startSec - (segments[i]?.endSec ?? startSec));
  const first = segments[0]?.startSec ?? 0;
  const last = segments.at(-1)?.endSec ?? 0;
  const { mean, sd } = describeValues(pauses);
  return {
    pausesPerSec: perSec(pauses.length, last - first),
    pauseSecMean: mean,
    pauseSecSd: sd,
  };
}

/** Durations and rates. */
export function measureRhythm(utterance: Utterance) {
  const { activity, voice, levelDb, hopSec, durationSec } = utterance;
  const speechSec = activity.speechShare * durationSec;
  const voiced = cutStretches(voice.pitchHz, voice.voiced).map(({ length }) => length * hopSec);
  const voicedSec = voiced.reduce((sum, sec) => sum + sec, 0);
  const { mean, sd } = describeValues(voiced);
  const spoken = cutStretches(levelDb, activity.active);
  const peaks = spoken.reduce((sum, stretch) => sum + countPeaks(stretch), 0);
  return {
    durationSec,
    speechSec,
    speechShare: activity.speechShare,
    voicedShare: Math.min(1, perSec(voicedSec, speechSec)),
    voicedPerSec: perSec(voiced.length, speechSec),
    voicedSecMean: mean,
    voicedSecSd: sd,
    ...measurePauses(activity),
    levelPeaksPerSec: perSec(peaks, speechSec),
  };
}
