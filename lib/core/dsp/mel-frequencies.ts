import { hzToMel } from './hz-to-mel';
import { melToHz } from './mel-to-hz';

export interface MelRange {
  readonly fMin: number;
  readonly fMax: number;
  /** HTK's mel scale instead of Slaney's. */
  readonly htk?: boolean;
}

/** `count` frequencies in Hz, evenly spaced in mel from fMin to fMax. Source: librosa.mel_frequencies. */
export function melFrequencies(count: number, { fMin, fMax, htk }: MelRange): Float64Array {
  const low = hzToMel(fMin, htk);
  const step = (hzToMel(fMax, htk) - low) / (count - 1);
  return Float64Array.from({ length: count }, (_, i) => melToHz(low + i * step, htk));
}
