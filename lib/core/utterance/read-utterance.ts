import { detectSpeech, type SpeechActivity, speechFrames } from '../dsp/detect-speech';
import { frameRms } from '../dsp/frame-rms';
import { integratedLoudness } from '../dsp/integrated-loudness';
import { type Jitter, jitter } from '../dsp/jitter';
import { markPeriods } from '../dsp/mark-periods';
import { type Shimmer, shimmer } from '../dsp/shimmer';
import { trackVoice, type VoiceTrack } from '../dsp/track-voice';
import { readSpectra, type SpectralTracks } from './read-spectra';
import { LEVEL_FLOOR_DB } from './utterance-spec';

/** All that is measured frame by frame of one clip whose peak is brought to 1. */
export interface Utterance {
  readonly hopSec: number;
  readonly durationSec: number;
  /** Level of the largest sample in dBFS, which was taken off; null for digital silence. */
  readonly peakDbfs: number | null;
  readonly loudnessLufs: number | null;
  readonly activity: SpeechActivity;
  readonly voice: VoiceTrack;
  /** RMS level below the clip's peak in dB, at least `LEVEL_FLOOR_DB`. */
  readonly levelDb: Float32Array;
  readonly spectra: SpectralTracks;
  readonly jitter: Jitter;
  readonly shimmer: Shimmer;
}

/** Level that frames are told apart down to. */
const toDb = (rms: number): number => Math.max(LEVEL_FLOOR_DB, 20 * Math.log10(rms));

function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (let i = 0; i < samples.length; i++) peak = Math.max(peak, Math.abs(samples[i]));
  return peak;
}

/** Voiced frames count only within speech: a humming machine is periodic, too. */
function withinSpeech(voice: VoiceTrack, active: Uint8Array): VoiceTrack {
  return { ...voice, voiced: voice.voiced.map((isVoiced, i) => isVoiced & active[i]) };
}

/**
 * Measures one clip frame by frame. Its peak is brought to 1 first, so that nothing but `peakDbfs`
 * and `loudnessLufs` depends on the recording's level.
 * @param samples mono
 */
export function readUtterance(samples: Float32Array, sampleRate: number): Utterance {
  const peak = peakOf(samples);
  const normal = peak > 0 ? samples.map((x) => x / peak) : samples;
  const frames = speechFrames(sampleRate);
  const { hopLength, nFft } = frames;
  const track = trackVoice(normal, frames);
  const activity = detectSpeech(normal, sampleRate, track);
  const voice = withinSpeech(track, activity.active);
  const marks = markPeriods(normal, { sampleRate, hopLength, ...voice });
  return {
    hopSec: hopLength / sampleRate,
    durationSec: samples.length / sampleRate,
    peakDbfs: peak > 0 ? 20 * Math.log10(peak) : null,
    loudnessLufs: integratedLoudness([samples], sampleRate),
    activity,
    voice,
    levelDb: frameRms(normal, { frameLength: nFft, hopLength }).map(toDb),
    spectra: readSpectra(normal, frames),
    jitter: jitter(marks, sampleRate),
    shimmer: shimmer(normal, marks, sampleRate),
  };
}
