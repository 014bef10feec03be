import { countFrames } from './count-frames';
import { pickYinPeriod } from './pick-yin-period';
import { readCentredFrame } from './read-centred-frame';
import { YinDifference } from './yin-difference';

export interface YinSpec {
  readonly sampleRate: number;
  readonly fMin: number;
  readonly fMax: number;
  readonly troughThreshold: number;
  readonly frameLength: number;
  readonly hopLength: number;
}

/**
 * Fundamental frequency of each centred frame. Frames without a clear period, silent ones among
 * them, get the best period there is, as in librosa; the track does not say which are voiced.
 * Source: librosa 0.11 `yin`; de Cheveigné & Kawahara (2002), JASA 111(4).
 * @param spec frameLength: a power of two, longer than one period of fMin
 * @returns 1 + ⌊n/hop⌋ values in Hz
 */
export function yin(samples: Float32Array, spec: YinSpec): Float32Array {
  const { sampleRate, frameLength, hopLength } = spec;
  const minPeriod = Math.floor(sampleRate / spec.fMax);
  const maxPeriod = Math.min(Math.ceil(sampleRate / spec.fMin), frameLength - 1);
  const difference = new YinDifference(frameLength, minPeriod, maxPeriod);
  const buffer = new Float64Array(frameLength);
  const pitchHz = new Float32Array(countFrames(samples.length, hopLength));
  for (let frame = 0; frame < pitchHz.length; frame++) {
    readCentredFrame(samples, frame * hopLength, buffer);
    const normalised = difference.compute(buffer, frame * hopLength - frameLength / 2);
    pitchHz[frame] = sampleRate / (minPeriod + pickYinPeriod(normalised, spec.troughThreshold));
  }
  return pitchHz;
}
