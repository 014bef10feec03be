import { MEL_BREAK, MEL_BREAK_HZ, MEL_HZ_STEP, MEL_LOG_STEP } from './slaney-scale';

/**
 * Slaney's mel scale: linear (3/200 mel per Hz) below 1000 Hz, logarithmic above.
 * Source: librosa.hz_to_mel(htk=False); Slaney, Auditory Toolbox (1998).
 */
export function hzToMel(hz: number): number {
  if (hz < MEL_BREAK_HZ) return hz / MEL_HZ_STEP;
  return MEL_BREAK + Math.log(hz / MEL_BREAK_HZ) / MEL_LOG_STEP;
}
