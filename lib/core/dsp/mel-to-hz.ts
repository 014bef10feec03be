import { MEL_BREAK, MEL_BREAK_HZ, MEL_HZ_STEP, MEL_LOG_STEP } from './slaney-scale';

/** The inverse of `hzToMel`. Source: librosa.mel_to_hz(htk=False). */
export function melToHz(mel: number): number {
  if (mel < MEL_BREAK) return mel * MEL_HZ_STEP;
  return MEL_BREAK_HZ * Math.exp(MEL_LOG_STEP * (mel - MEL_BREAK));
}
