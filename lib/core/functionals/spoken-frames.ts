import type { ClipFeatures } from '../features/clip-features';
import { findActiveFrames } from '../features/find-active-frames';
import { FUNCTIONALS_SPEC } from './functionals-spec';

/** Few voiced frames tell nothing of a course. */
const FEWEST_VOICED = 4;
const SEMITONES_ABOVE_HZ = 27.5;
const LEAST_RMS = 1e-6;

/** A clip without its silent ends. */
export interface SpokenFrames {
  readonly frames: number;
  readonly nMels: number;
  /** [nMels][frames] in dB, no lower than 80 dB below the loudest */
  readonly logMel: Float64Array;
  readonly levelDb: Float64Array;
  /** semitones above 27.5 Hz: of voiced frames measured, between them interpolated; all 0 with too few */
  readonly pitch: Float64Array;
  readonly voiced: Uint8Array;
  /** 0..1 */
  readonly voicing: Float64Array;
}

/** Fills unvoiced frames linearly between their voiced neighbours, and level at the ends. */
function interpolate(values: Float64Array, known: Uint8Array): void {
  let before = -1;
  for (let i = 0; i <= values.length; i++) {
    if (i < values.length && !known[i]) continue;
    const after = i < values.length ? values[i] : values[before];
    const from = before < 0 ? after : values[before];
    for (let j = before + 1; j < i; j++) {
      values[j] = from + ((after - from) * (j - before)) / (i - before);
    }
    before = i;
  }
}

function coursePitch(hz: Float32Array, voiced: Uint8Array): Float64Array {
  const pitch = Float64Array.from(hz, (value) =>
    value > 0 ? 12 * Math.log2(value / SEMITONES_ABOVE_HZ) : 0,
  );
  if (voiced.reduce((sum, value) => sum + value, 0) < FEWEST_VOICED) return pitch.fill(0);
  interpolate(pitch, voiced);
  return pitch;
}

/** Cuts the silent ends off a clip's features and brings its tracks to logarithmic scales. */
export function spokenFrames(clip: ClipFeatures): SpokenFrames {
  const [start, end] = findActiveFrames(clip.rms, FUNCTIONALS_SPEC.trimDb);
  const frames = end - start;
  const logMel = new Float64Array(clip.nMels * frames);
  for (let band = 0; band < clip.nMels; band++) {
    const from = band * clip.frames + start;
    logMel.set(clip.logMel.subarray(from, from + frames), band * frames);
  }
  const floor = logMel.reduce((most, db) => Math.max(most, db)) - FUNCTIONALS_SPEC.rangeDb;
  const cut = <T extends Float32Array>(track: T): Float32Array => track.subarray(start, end);
  const voiced = Uint8Array.from(cut(clip.voiced ?? clip.pitchHz), (value) => Number(value > 0));
  return {
    frames,
    nMels: clip.nMels,
    logMel: logMel.map((db) => Math.max(db, floor)),
    levelDb: Float64Array.from(cut(clip.rms), (rms) => 20 * Math.log10(Math.max(rms, LEAST_RMS))),
    pitch: coursePitch(cut(clip.pitchHz), voiced),
    voiced,
    voicing: Float64Array.from(cut(clip.voicing ?? new Float32Array(clip.frames).fill(1))),
  };
}
