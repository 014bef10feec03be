import { alphaRatio } from '../dsp/alpha-ratio';
import { applyMelFilters } from '../dsp/apply-mel-filters';
import { countFrames } from '../dsp/count-frames';
import { delta } from '../dsp/delta';
import { hammarbergIndex } from '../dsp/hammarberg-index';
import { melFilterBank } from '../dsp/mel-filter-bank';
import { mfcc } from '../dsp/mfcc';
import { powerToDb } from '../dsp/power-to-db';
import { spectralBandwidth } from '../dsp/spectral-bandwidth';
import { spectralCentroid } from '../dsp/spectral-centroid';
import { spectralFlatness } from '../dsp/spectral-flatness';
import { spectralFlux } from '../dsp/spectral-flux';
import { spectralRolloff } from '../dsp/spectral-rolloff';
import { spectralSlope } from '../dsp/spectral-slope';
import { walkSpectrogram } from '../dsp/walk-spectrogram';
import { UTTERANCE_SPEC } from './utterance-spec';

const TRACKS = [
  'centroid',
  'bandwidth',
  'rolloff',
  'flatness',
  'flux',
  'alphaRatio',
  'hammarberg',
  'slope0To500',
  'slope500To1500',
] as const;

/** Coefficients 0 to 4; the 0th is the level. */
const COEFFICIENTS = 5;
const DELTA_WIDTH = 9;

export type SpectralTracks = Readonly<Record<(typeof TRACKS)[number], Float32Array>> & {
  /** [coefficient][frame], the 1st to the 4th */
  readonly mfcc: readonly Float32Array[];
  readonly mfccDelta: readonly Float32Array[];
};

interface FrameSpec {
  readonly sampleRate: number;
  readonly nFft: number;
  readonly hopLength: number;
}

/** The 1st to 4th row of coefficients, and their changes; none where there are too few frames. */
function readCepstrum(logMel: Float32Array, frames: number) {
  const { nMels } = UTTERANCE_SPEC;
  powerToDb(logMel, { ref: 'one', topDb: 80 });
  const rows = mfcc(logMel, { nMels, frames, nMfcc: COEFFICIENTS });
  const changes =
    frames < DELTA_WIDTH
      ? new Float32Array(rows.length)
      : delta(rows, { frames, width: DELTA_WIDTH, order: 1 });
  const cut = (matrix: Float32Array): Float32Array[] =>
    [1, 2, 3, 4].map((k) => matrix.subarray(k * frames, (k + 1) * frames));
  return { mfcc: cut(rows), mfccDelta: cut(changes) };
}

/** The shape of the spectrum, frame by frame. @param samples with a peak of 1 */
export function readSpectra(samples: Float32Array, spec: FrameSpec): SpectralTracks {
  const { sampleRate, nFft, hopLength } = spec;
  const { nMels, melRangeHz } = UTTERANCE_SPEC;
  const binHz = sampleRate / nFft;
  const frames = countFrames(samples.length, hopLength);
  const fMax = Math.min(melRangeHz[1], sampleRate / 2);
  const filters = melFilterBank({ sampleRate, nFft, nMels, fMin: melRangeHz[0], fMax, htk: false });
  const logMel = new Float32Array(nMels * frames);
  const before = new Float64Array(nFft / 2 + 1);
  const tracks = Object.fromEntries(
    TRACKS.map((name) => [name, new Float32Array(frames)]),
  ) as Record<(typeof TRACKS)[number], Float32Array>;
  const { centroid, bandwidth, rolloff, flatness, flux } = tracks;
  walkSpectrogram(samples, spec, (power, i) => {
    applyMelFilters(filters, power, { mel: logMel, frames, frame: i });
    centroid[i] = spectralCentroid(power, binHz);
    bandwidth[i] = spectralBandwidth(power, binHz, centroid[i]);
    rolloff[i] = spectralRolloff(power, binHz);
    flatness[i] = spectralFlatness(power);
    flux[i] = spectralFlux(power, before);
    tracks.alphaRatio[i] = alphaRatio(power, binHz);
    tracks.hammarberg[i] = hammarbergIndex(power, binHz);
    tracks.slope0To500[i] = spectralSlope(power, { binHz, fromHz: 0, toHz: 500 });
    tracks.slope500To1500[i] = spectralSlope(power, { binHz, fromHz: 500, toHz: 1500 });
    before.set(power);
  });
  return { ...tracks, ...readCepstrum(logMel, frames) };
}
