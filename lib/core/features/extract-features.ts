import { applyMelFilters } from '../dsp/apply-mel-filters';
import { countFrames } from '../dsp/count-frames';
import { frameRms } from '../dsp/frame-rms';
import { melFilterBank } from '../dsp/mel-filter-bank';
import type { PitchTrack } from '../dsp/pitch-track';
import { powerToDb } from '../dsp/power-to-db';
import { pyin } from '../dsp/pyin';
import { spectralCentroid } from '../dsp/spectral-centroid';
import { walkSpectrogram } from '../dsp/walk-spectrogram';
import { yin } from '../dsp/yin';
import type { ClipFeatures } from './clip-features';
import type { FeatureSetSpec } from './feature-set-spec';

/** librosa's default; 65 Hz at 16 kHz needs eight periods' room to be found surely. */
const MIN_YIN_FRAME_LENGTH = 2048;

function trackPitch(samples: Float32Array, spec: FeatureSetSpec): PitchTrack {
  const { sampleRate, nFft, hopLength } = spec;
  const range = { sampleRate, fMin: spec.yinFMin, fMax: spec.yinFMax };
  const frameLength = Math.max(MIN_YIN_FRAME_LENGTH, nFft);
  if (spec.pitchMethod === 'pyin') return pyin(samples, { ...range, frameLength, hopLength });
  const { yinTroughThreshold: troughThreshold } = spec;
  return yin(samples, { ...range, troughThreshold, frameLength, hopLength });
}

/**
 * Log-mel spectrogram, spectral centroid, pitch and RMS by librosa's definitions: centred frames,
 * constant padding. Mel and centroid share one Fourier transform; RMS frames are nFft long; pitch
 * frames 2048 or nFft, whichever is longer, at the same hop, so that all tracks run in step.
 * @param samples mono at spec.sampleRate
 * @returns tracks of 1 + ⌊n/hopLength⌋ frames
 */
export function extractFeatures(samples: Float32Array, spec: FeatureSetSpec): ClipFeatures {
  const { sampleRate, nFft, hopLength, nMels } = spec;
  const frames = countFrames(samples.length, hopLength);
  const filters = melFilterBank(spec);
  const logMel = new Float32Array(nMels * frames);
  const centroidHz = new Float32Array(frames);
  walkSpectrogram(samples, spec, (power, frame) => {
    applyMelFilters(filters, power, { mel: logMel, frames, frame });
    centroidHz[frame] = spectralCentroid(power, sampleRate / nFft);
  });
  powerToDb(logMel, spec);
  const pitch = trackPitch(samples, spec);
  const rms = frameRms(samples, { frameLength: nFft, hopLength });
  return { frames, nMels, logMel, centroidHz, rms, ...pitch };
}
