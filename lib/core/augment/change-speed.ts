import { resample } from '../audio/resample';

/**
 * Plays the recording faster or slower: duration, pitch and formants change together, as a tape's do.
 * Source: Ko et al. (2015), Interspeech, "Audio augmentation for speech recognition" (0.9, 1, 1.1).
 * @param factor above 1 is faster and higher; met within 1/(2·sampleRate)
 * @returns about n / factor samples
 */
export function changeSpeed(
  samples: Float32Array,
  sampleRate: number,
  factor: number,
): Float32Array {
  return resample(samples, Math.round(sampleRate * factor), sampleRate);
}
