import { countFrames } from './count-frames';
import { findPeak } from './find-peak';
import { FrameAutocorrelation } from './frame-autocorrelation';
import { readCentredFrame } from './read-centred-frame';

export interface CandidateSpec {
  readonly sampleRate: number;
  readonly hopLength: number;
  readonly fMin: number;
  readonly fMax: number;
}

/** The likeliest periods of each frame, the best first; 0 where there are fewer. */
export interface PeriodCandidates {
  readonly frames: number;
  readonly perFrame: number;
  /** [frames][perFrame] */
  readonly pitchHz: Float32Array;
  /** Share of the frame's power that repeats with that period, 0..1, [frames][perFrame]. */
  readonly periodicity: Float32Array;
  /** Largest sample of each frame over the clip's largest. */
  readonly loudness: Float32Array;
}

const PER_FRAME = 4;
const PERIODS_PER_WINDOW = 3;
/** Frames whose largest sample lies 50 dB below the clip's are not looked at. */
const QUIETEST = 10 ** -2.5;
/** Favours the shorter of two periods that explain a frame equally well. */
export const OCTAVE_COST = 0.01;

/** Finds the peaks of r between two lags that score best; `found` receives their lags. */
function strongestLags(lags: Float64Array, minLag: number, found: Int32Array): void {
  found.fill(0);
  const score = (lag: number): number =>
    lag === 0 ? Number.NEGATIVE_INFINITY : lags[lag] - OCTAVE_COST * Math.log2(lag);
  for (let lag = minLag; lag < lags.length - 1; lag++) {
    const r = lags[lag];
    if (r <= 0 || r < lags[lag - 1] || r <= lags[lag + 1]) continue;
    let place = found.length;
    while (place > 0 && score(found[place - 1]) < score(lag)) place--;
    if (place === found.length) continue;
    found.copyWithin(place + 1, place);
    found[place] = lag;
  }
}

function largest(samples: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < samples.length; i++) most = Math.max(most, Math.abs(samples[i]));
  return most;
}

/**
 * The four likeliest periods of each centred frame: peaks of the autocorrelation of the frame divided
 * by that of its window, found between samples by sinc interpolation. Frames last 3 periods of fMin.
 * Source: Boersma (1993), IFA Proceedings 17, 97–110.
 * @returns 1 + ⌊n/hop⌋ frames
 */
export function periodCandidates(samples: Float32Array, spec: CandidateSpec): PeriodCandidates {
  const { sampleRate, hopLength, fMin, fMax } = spec;
  const length = 2 * Math.round((PERIODS_PER_WINDOW * sampleRate) / fMin / 2);
  const minLag = Math.max(2, Math.floor(sampleRate / fMax));
  const autocorrelation = new FrameAutocorrelation(length, Math.ceil(sampleRate / fMin));
  const frames = countFrames(samples.length, hopLength);
  const pitchHz = new Float32Array(frames * PER_FRAME);
  const periodicity = new Float32Array(frames * PER_FRAME);
  const loudness = new Float32Array(frames);
  const found = new Int32Array(PER_FRAME);
  const peak = largest(samples);
  for (let frame = 0; frame < frames && peak > 0; frame++) {
    readCentredFrame(samples, frame * hopLength, autocorrelation.frame);
    loudness[frame] = largest(autocorrelation.frame) / peak;
    if (loudness[frame] < QUIETEST || !autocorrelation.compute()) continue;
    strongestLags(autocorrelation.lags, minLag, found);
    for (let i = 0, to = frame * PER_FRAME; i < PER_FRAME && found[i] > 0; i++, to++) {
      const { at, height } = findPeak(autocorrelation.lags, found[i]);
      // Noise can lift the quotient above 1; Boersma mirrors it.
      periodicity[to] = height > 1 ? 1 / height : Math.max(0, height);
      pitchHz[to] = sampleRate / at;
    }
  }
  return { frames, perFrame: PER_FRAME, pitchHz, periodicity, loudness };
}
