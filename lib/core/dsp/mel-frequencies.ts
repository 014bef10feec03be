import { hzToMel } from './hz-to-mel';
import { melToHz } from './mel-to-hz';

/** `count` frequencies in Hz, evenly spaced in mel from fMin to fMax. Source: librosa.mel_frequencies. */
export function melFrequencies(count: number, fMin: number, fMax: number): Float64Array {
  const low = hzToMel(fMin);
  const step = (hzToMel(fMax) - low) / (count - 1);
  return Float64Array.from({ length: count }, (_, i) => melToHz(low + i * step));
}
