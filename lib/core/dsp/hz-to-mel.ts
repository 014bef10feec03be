import { HTK_BREAK_HZ, HTK_FACTOR } from './htk-scale';
import { MEL_BREAK, MEL_BREAK_HZ, MEL_HZ_STEP, MEL_LOG_STEP } from './slaney-scale';

/**
 * Slaney's mel scale: linear (3/200 mel per Hz) below 1000 Hz, logarithmic above; or HTK's:
 * 2595·log10(1 + Hz/700).
 * Source: librosa.hz_to_mel; Slaney, Auditory Toolbox (1998); Young et al., The HTK Book.
 */
export function hzToMel(hz: number, htk = false): number {
  if (htk) return HTK_FACTOR * Math.log10(1 + hz / HTK_BREAK_HZ);
  if (hz < MEL_BREAK_HZ) return hz / MEL_HZ_STEP;
  return MEL_BREAK + Math.log(hz / MEL_BREAK_HZ) / MEL_LOG_STEP;
}
