import { HTK_BREAK_HZ, HTK_FACTOR } from './htk-scale';
import { MEL_BREAK, MEL_BREAK_HZ, MEL_HZ_STEP, MEL_LOG_STEP } from './slaney-scale';

/** The inverse of `hzToMel`. Source: librosa.mel_to_hz. */
export function melToHz(mel: number, htk = false): number {
  if (htk) return HTK_BREAK_HZ * (10 ** (mel / HTK_FACTOR) - 1);
  if (mel < MEL_BREAK) return mel * MEL_HZ_STEP;
  return MEL_BREAK_HZ * Math.exp(MEL_LOG_STEP * (mel - MEL_BREAK));
}
