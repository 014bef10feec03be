import { cutStretches } from './cut-stretches';
import { describeValues } from './describe-values';
import { meanSlopes } from './mean-slopes';
import type { Utterance } from './read-utterance';
import { UTTERANCE_SPEC } from './utterance-spec';

const toSemitones = (hz: number): number =>
  hz > 0 ? 12 * Math.log2(hz / UTTERANCE_SPEC.semitonesAboveHz) : 0;

/** Pitch of the voiced frames, in semitones above 27.5 Hz. */
export function measurePitch({ voice, hopSec }: Utterance) {
  const stretches = cutStretches(voice.pitchHz.map(toSemitones), voice.voiced);
  const { mean, cv, p20, p50, p80 } = describeValues(stretches.flat());
  const { rise, fall } = meanSlopes(stretches, hopSec);
  return {
    pitchMean: mean,
    pitchCv: cv,
    pitchP20: p20,
    pitchP50: p50,
    pitchP80: p80,
    pitchRange: p80 - p20,
    pitchRise: rise,
    pitchFall: fall,
  };
}
