import { createRandom, deriveSeed } from '../random';
import type { AugmentationSpec, MelStep } from './augmentation-spec';
import { maskSpectrogram } from './mask-spectrogram';
import { warpTime } from './warp-time';
import { type VocalTractSpec, warpVocalTract } from './warp-vocal-tract';

type Bands = Omit<VocalTractSpec, 'alpha'>;

function applyStep(logMel: Float32Array, step: MelStep, bands: Bands & { seed: number }) {
  const random = createRandom(deriveSeed(bands.seed, step.kind));
  switch (step.kind) {
    case 'vocal-tract':
      return warpVocalTract(logMel, { ...bands, alpha: step.alpha });
    case 'time-warp':
      return warpTime(logMel, { nMels: bands.nMels, reach: step.reach }, random);
    case 'masks':
      return maskSpectrogram(logMel, { ...step, nMels: bands.nMels }, random);
  }
}

/**
 * Applies the steps for the mel spectrogram in their order, each with a random stream of its own.
 * @param logMel row-major [nMels][frames]; unchanged
 * @param bands how its bands lie
 * @returns the same shape
 */
export function augmentMel(
  logMel: Float32Array,
  bands: Bands,
  { mel, seed }: Pick<AugmentationSpec, 'mel' | 'seed'>,
): Float32Array {
  return mel.reduce((result, step) => applyStep(result, step, { ...bands, seed }), logMel);
}
