import type { Random } from '../random';

export interface MaskSpec {
  readonly timeMasks: number;
  /** Widest time mask in frames (T). */
  readonly maxTimeFrames: number;
  readonly frequencyMasks: number;
  /** Widest frequency mask in bands (F). */
  readonly maxBands: number;
}

/** No mask hides more of the clip than this (Park's p). */
const MOST_OF_CLIP = 0.5;

function mean(values: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return values.length > 0 ? sum / values.length : 0;
}

/** Start and end of a mask of random width at a random place. */
function drawMask(length: number, widest: number, random: Random): [number, number] {
  const width = Math.min(length, random.below(widest + 1));
  const start = random.below(length - width + 1);
  return [start, start + width];
}

/**
 * SpecAugment's masks: stretches of time and of frequency are set to the spectrogram's mean. Widths
 * are uniform in 0 … widest, places uniform.
 * Source: Park et al. (2019), Interspeech, where the mean is 0 after normalisation.
 * @param logMel row-major [nMels][frames]
 * @returns the same shape
 */
export function maskSpectrogram(
  logMel: Float32Array,
  { nMels, ...spec }: MaskSpec & { readonly nMels: number },
  random: Random,
): Float32Array {
  const frames = logMel.length / nMels;
  const masked = logMel.slice();
  const fill = mean(logMel);
  const widest = Math.min(spec.maxTimeFrames, Math.floor(MOST_OF_CLIP * frames));
  for (let i = 0; i < spec.frequencyMasks; i++) {
    const [from, to] = drawMask(nMels, spec.maxBands, random);
    masked.fill(fill, from * frames, to * frames);
  }
  for (let i = 0; i < spec.timeMasks; i++) {
    const [from, to] = drawMask(frames, widest, random);
    for (let band = 0; band < nMels; band++) {
      masked.fill(fill, band * frames + from, band * frames + to);
    }
  }
  return masked;
}
