import { resample } from '../audio/resample';
import { stretchByPhaseVocoder } from './stretch-by-phase-vocoder';
import { stretchByWsola } from './stretch-by-wsola';
import type { StretchMethod } from './stretch-method';

export interface PitchShiftSpec {
  readonly semitones: number;
  readonly sampleRate: number;
  readonly method: StretchMethod;
  /** of the phase vocoder */
  readonly nFft: number;
}

/**
 * Raises or lowers the pitch and keeps the duration: stretched, then resampled back. The formants
 * move along, as if the speaker were smaller or larger; it is not what a speaker does who speaks
 * higher. Source: librosa.effects.pitch_shift.
 * @returns as many samples as were given
 */
export function shiftPitch(samples: Float32Array, spec: PitchShiftSpec): Float32Array {
  const { semitones, sampleRate, nFft } = spec;
  if (semitones === 0) return samples;
  const rate = 2 ** (-semitones / 12);
  const stretched =
    spec.method === 'wsola'
      ? stretchByWsola(samples, { rate, sampleRate })
      : stretchByPhaseVocoder(samples, { rate, nFft, phaseLocking: true });
  const shifted = resample(stretched, Math.round(sampleRate / rate), sampleRate);
  const result = new Float32Array(samples.length);
  result.set(shifted.subarray(0, samples.length));
  return result;
}
