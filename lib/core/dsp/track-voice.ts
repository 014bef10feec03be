import {
  type CandidateSpec,
  OCTAVE_COST,
  type PeriodCandidates,
  periodCandidates,
} from './period-candidates';

export interface VoiceTrack {
  /** 0 where the frame is not voiced. */
  readonly pitchHz: Float32Array;
  /** Share of each frame's power that repeats with its period, 0..1; of its best one where unvoiced. */
  readonly periodicity: Float32Array;
  /** 1 voiced, 0 not. */
  readonly voiced: Uint8Array;
}

/** Praat's standard settings. */
const VOICING_THRESHOLD = 0.45;
const SILENCE_THRESHOLD = 0.03;
const OCTAVE_JUMP_COST = 0.35;
const VOICING_CHANGE_COST = 0.14;
/** The jump costs are for frames this far apart. */
const COSTS_AT_SEC = 0.01;

/** How well each state of a frame fits it: 0 is unvoiced, 1 … the candidates. */
function weigh(candidates: PeriodCandidates, frame: number, fits: Float64Array): void {
  const { perFrame, pitchHz, periodicity, loudness } = candidates;
  const silence = (loudness[frame] * (1 + VOICING_THRESHOLD)) / SILENCE_THRESHOLD;
  fits[0] = VOICING_THRESHOLD + Math.max(0, 2 - silence);
  for (let i = 0; i < perFrame; i++) {
    const hz = pitchHz[frame * perFrame + i];
    fits[i + 1] =
      hz > 0
        ? periodicity[frame * perFrame + i] + OCTAVE_COST * Math.log2(hz)
        : Number.NEGATIVE_INFINITY;
  }
}

/** The course of states through all frames with the greatest sum of fits less costs (Viterbi). */
function bestCourse(candidates: PeriodCandidates, spec: CandidateSpec): Uint8Array {
  const { frames, perFrame, pitchHz } = candidates;
  const states = perFrame + 1;
  const scale = (COSTS_AT_SEC * spec.sampleRate) / spec.hopLength;
  // The octave cost is relative to the lowest pitch, so that it does not favour voicing as such.
  const lowest = OCTAVE_COST * Math.log2(spec.fMin);
  const from = new Uint8Array(frames * states);
  let scores = new Float64Array(states);
  let next = new Float64Array(states);
  const fits = new Float64Array(states);
  for (let frame = 0; frame < frames; frame++) {
    weigh(candidates, frame, fits);
    for (let to = 0; to < states; to++) {
      const hz = to > 0 ? pitchHz[frame * perFrame + to - 1] : 0;
      let best = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < states; before++) {
        const last = before > 0 && frame > 0 ? pitchHz[(frame - 1) * perFrame + before - 1] : 0;
        let cost = 0;
        if (frame > 0 && before > 0 !== to > 0) cost = VOICING_CHANGE_COST * scale;
        else if (last > 0 && hz > 0)
          cost = OCTAVE_JUMP_COST * scale * Math.abs(Math.log2(hz / last));
        const score = scores[before] - cost;
        if (score > best) {
          best = score;
          from[frame * states + to] = before;
        }
      }
      next[to] = best + fits[to] - (to > 0 ? lowest : 0);
    }
    [scores, next] = [next, scores];
  }
  const course = new Uint8Array(frames);
  let state = scores.indexOf(Math.max(...scores));
  for (let frame = frames - 1; frame >= 0; frame--) {
    course[frame] = state;
    state = from[frame * states + state];
  }
  return course;
}

/**
 * Pitch, voicing and periodicity of a voice by Praat's method: the likeliest periods of every frame
 * by autocorrelation, then the course through them that jumps and changes voicing least.
 * Source: Boersma (1993), IFA Proceedings 17, 97–110, with Praat's standard costs.
 * @returns 1 + ⌊n/hop⌋ frames
 */
export function trackVoice(samples: Float32Array, spec: CandidateSpec): VoiceTrack {
  const candidates = periodCandidates(samples, spec);
  const { frames, perFrame } = candidates;
  const course = bestCourse(candidates, spec);
  const pitchHz = new Float32Array(frames);
  const periodicity = new Float32Array(frames);
  const voiced = new Uint8Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    const state = course[frame] as number;
    const at = frame * perFrame + Math.max(0, state - 1);
    periodicity[frame] = candidates.periodicity[at];
    if (state === 0) continue;
    pitchHz[frame] = candidates.pitchHz[at];
    voiced[frame] = 1;
  }
  return { pitchHz, periodicity, voiced };
}
