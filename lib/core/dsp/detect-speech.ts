import { bandPowers } from './band-powers';
import { countFrames } from './count-frames';
import { holdActivity } from './hold-activity';
import { speechLikelihood } from './speech-likelihood';
import { trackNoise } from './track-noise';
import { trackVoice, type VoiceTrack } from './track-voice';

export interface SpeechActivity {
  /** From one frame's middle to the next's. */
  readonly hopSec: number;
  /** 1 where somebody speaks, for each centred frame. */
  readonly active: Uint8Array;
  /** Stretches of speech within the clip, in order. */
  readonly segments: readonly { readonly startSec: number; readonly endSec: number }[];
  /** 0..1 of the clip's duration. */
  readonly speechShare: number;
}

/** Bands from 100 Hz to 4 kHz, or as far as the rate allows, each a sixth wider than the last. */
const LOWEST_HZ = 100;
const HIGHEST_HZ = 4000;
const BAND_RATIO = 1.17;

/** log Λ above which a frame is speech (Sohn's η). */
const LIKELIHOOD_THRESHOLD = 0.7;
/** A frame this periodic is a voice, also where no pause tells the background. */
const PERIODICITY_THRESHOLD = 0.7;
/** Range of pitch that is looked for. */
const VOICE_RANGE_HZ = { fMin: 75, fMax: 600 };
/** Frames this far below the loudest are no speech: reverberation, breath, hum. */
const RANGE_DB = 45;
/** The same for frames that only their periodicity speaks for. */
const VOICE_RANGE_DB = 30;
/** The background is taken to be at least as loud as this below the loudest frame. */
const FLOOR_DB = 70;

/** In frames of 10 ms: a word is not shorter than 50 ms, a pause not shorter than 150 ms. */
const HOLD = { shortest: 5, gap: 15, before: 3, after: 8 };

function bandEdges(sampleRate: number, nFft: number): number[] {
  const binHz = sampleRate / nFft;
  const last = Math.min(nFft / 2, Math.round(HIGHEST_HZ / binHz));
  const edges = [Math.max(1, Math.round(LOWEST_HZ / binHz))];
  for (let edge = edges[0] as number; edge < last; ) {
    edge = Math.min(last, Math.max(edge + 1, Math.round(edge * BAND_RATIO)));
    edges.push(edge);
  }
  return edges;
}

/** Frames every 10 ms with a transform of some 30 ms, and the pitches that are looked for. */
export function speechFrames(sampleRate: number) {
  const nFft = 2 ** Math.round(Math.log2(sampleRate / 32));
  return { sampleRate, nFft, hopLength: Math.round(sampleRate / 100), ...VOICE_RANGE_HZ };
}

const share = (db: number): number => 10 ** (-db / 10);

/** Mean power of each frame over the bands. */
function framePowers(powers: Float64Array, frames: number): Float64Array {
  const sums = new Float64Array(frames);
  const bands = powers.length / frames;
  for (let i = 0; i < powers.length; i++) sums[i % frames] += powers[i] / bands;
  return sums;
}

/** The decision for each frame by itself. */
function judgeFrames(powers: Float64Array, frames: number, periodicity: Float32Array): Uint8Array {
  const active = new Uint8Array(frames);
  const levels = framePowers(powers, frames);
  const loudest = levels.reduce((most, level) => Math.max(most, level), 0);
  if (loudest === 0) return active;
  const noise = trackNoise(powers, frames);
  const floor = loudest * share(FLOOR_DB);
  for (let i = 0; i < noise.length; i++) noise[i] = Math.max(floor, noise[i]);
  const likelihood = speechLikelihood(powers, noise, frames);
  const speechLevel = loudest * share(RANGE_DB);
  const voiceLevel = loudest * share(VOICE_RANGE_DB);
  for (let i = 0; i < frames; i++) {
    const isLikely = likelihood[i] > LIKELIHOOD_THRESHOLD && levels[i] > speechLevel;
    const isVoice = periodicity[i] > PERIODICITY_THRESHOLD && levels[i] > voiceLevel;
    active[i] = isLikely || isVoice ? 1 : 0;
  }
  return active;
}

function toSegments(
  active: Uint8Array,
  hopSec: number,
  durationSec: number,
): SpeechActivity['segments'] {
  const segments: { startSec: number; endSec: number }[] = [];
  for (let frame = 0; frame < active.length; frame++) {
    if (!active[frame]) continue;
    let end = frame;
    while (end < active.length && active[end]) end++;
    const startSec = Math.max(0, (frame - 0.5) * hopSec);
    const endSec = Math.min(durationSec, (end - 0.5) * hopSec);
    if (endSec > startSec) segments.push({ startSec, endSec });
    frame = end;
  }
  return segments;
}

/**
 * Where somebody speaks. A frame of 10 ms counts where it is likelier speech in noise than noise
 * alone (Sohn's likelihood ratio over the background of minimum statistics), or where it is clearly
 * periodic; both only within a range below the loudest frame. Stretches are then held together. All
 * comparisons are relative to the clip itself, so its level does not matter: a whisper of a recording
 * gives the segments that the same recording gives at full scale.
 *
 * It cannot tell a voice from other sounds that come and go, or from a steady tone.
 * Source: Sohn, Kim & Sung (1999); Martin (2001); Boersma (1993).
 * @param samples one channel
 * @param voice `trackVoice` of its `speechFrames`, where it is known already
 */
export function detectSpeech(
  samples: Float32Array,
  sampleRate: number,
  voice: VoiceTrack = trackVoice(samples, speechFrames(sampleRate)),
): SpeechActivity {
  const { hopLength, nFft } = speechFrames(sampleRate);
  const hopSec = hopLength / sampleRate;
  const durationSec = samples.length / sampleRate;
  const frames = countFrames(samples.length, hopLength);
  const powers = bandPowers(samples, { nFft, hopLength, edges: bandEdges(sampleRate, nFft) });
  const active = judgeFrames(powers, frames, voice.periodicity);
  holdActivity(active, HOLD);
  const segments = toSegments(active, hopSec, durationSec);
  const spokenSec = segments.reduce((sum, { startSec, endSec }) => sum + endSec - startSec, 0);
  return { hopSec, active, segments, speechShare: durationSec > 0 ? spokenSec / durationSec : 0 };
}
