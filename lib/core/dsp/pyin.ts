import { countFrames } from './count-frames';
import { PitchPath } from './pitch-path';
import type { PitchTrack } from './pitch-track';
import { PyinObservation } from './pyin-observation';
import { BINS_PER_SEMITONE, countPitchBins, type PyinSpec } from './pyin-spec';
import { YinDifference } from './yin-difference';

/** The fastest change of pitch, in octaves a second. */
const MAX_TRANSITION_RATE = 35.92;

/**
 * Fundamental frequency by probabilistic YIN: the candidates of every frame, weighed over all
 * thresholds, then the most probable course through them. Pitches are steps of a tenth of a
 * semitone from fMin, unvoiced frames hold the best guess (librosa's fill_na=None). `voicing` is
 * librosa's voiced_prob, `voiced` its voiced_flag, which comes from the course as a whole: frames of
 * speech are often voiced with a probability far below ½.
 * Source: librosa 0.11 `pyin` with its defaults; Mauch & Dixon (2014), ICASSP.
 * @param spec frameLength: a power of two, longer than one period of fMin
 * @returns tracks of 1 + ⌊n/hop⌋ frames
 */
export function pyin(samples: Float32Array, spec: PyinSpec): PitchTrack {
  const { sampleRate, fMin, frameLength, hopLength } = spec;
  const minPeriod = Math.floor(sampleRate / spec.fMax);
  const maxPeriod = Math.min(Math.ceil(sampleRate / fMin), frameLength - 1);
  const difference = new YinDifference(frameLength, minPeriod, maxPeriod);
  const observation = new PyinObservation(spec, minPeriod, maxPeriod - minPeriod + 1);
  const frames = countFrames(samples.length, hopLength);
  const semitones = Math.round((MAX_TRANSITION_RATE * 12 * hopLength) / sampleRate);
  const bins = countPitchBins(spec);
  const path = new PitchPath(frames, bins, (semitones * BINS_PER_SEMITONE) / 2);
  const voicing = new Float32Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    observation.observe(difference.compute(samples, frame * hopLength));
    path.add(observation.bins, observation.voicedProbability);
    voicing[frame] = observation.voicedProbability;
  }
  const states = path.trace();
  const hzOf = (state: number): number => fMin * 2 ** ((state % bins) / (12 * BINS_PER_SEMITONE));
  return {
    pitchHz: Float32Array.from(states, hzOf),
    voicing,
    voiced: Float32Array.from(states, (state) => (state < bins ? 1 : 0)),
  };
}
