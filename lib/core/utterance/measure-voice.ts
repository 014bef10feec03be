import { harmonicsToNoise } from '../dsp/harmonics-to-noise';
import { cutStretches } from './cut-stretches';
import { describeValues } from './describe-values';
import type { Utterance } from './read-utterance';

/** How steady and how clear the voice is. */
export function measureVoice({ voice, jitter, shimmer }: Utterance) {
  const hnr = cutStretches(voice.periodicity, voice.voiced).flat().map(harmonicsToNoise);
  const { mean, sd } = describeValues(hnr);
  return {
    jitterLocal: jitter.local ?? 0,
    jitterRap: jitter.rap ?? 0,
    jitterPpq5: jitter.ppq5 ?? 0,
    shimmerDb: shimmer.localDb ?? 0,
    shimmerApq3: shimmer.apq3 ?? 0,
    hnrMean: mean,
    hnrSd: sd,
  };
}
