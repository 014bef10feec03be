import { createRandom, deriveSeed, type Random } from '../random';
import { addNoise } from './add-noise';
import { applyGain } from './apply-gain';
import type { AugmentationSpec, SignalStep } from './augmentation-spec';
import { changeSpeed } from './change-speed';
import { shiftPitch } from './shift-pitch';
import { stretchByPhaseVocoder } from './stretch-by-phase-vocoder';
import { stretchByWsola } from './stretch-by-wsola';

/** Frames of the vocoder last some 64 ms, or 32 ms where the rate falls just above a power of two. */
const vocoderSize = (sampleRate: number): number => 2 ** Math.floor(Math.log2(sampleRate / 15));

function applyStep(
  samples: Float32Array,
  { step, sampleRate }: { readonly step: SignalStep; readonly sampleRate: number },
  random: Random,
): Float32Array {
  const nFft = vocoderSize(sampleRate);
  switch (step.kind) {
    case 'speed':
      return changeSpeed(samples, sampleRate, step.factor);
    case 'stretch':
      return step.method === 'wsola'
        ? stretchByWsola(samples, { rate: step.rate, sampleRate })
        : stretchByPhaseVocoder(samples, { rate: step.rate, nFft, phaseLocking: true });
    case 'pitch':
      return shiftPitch(samples, { ...step, sampleRate, nFft });
    case 'gain':
      return applyGain(samples, step.gainDb);
    case 'noise':
      return addNoise(samples, step, random);
  }
}

/**
 * Applies the steps for the signal in their order. A step draws from a stream of its own, so that
 * changing one leaves the others' random choices as they are.
 * @param samples mono; unchanged
 */
export function augmentSignal(
  samples: Float32Array,
  sampleRate: number,
  { signal, seed }: Pick<AugmentationSpec, 'signal' | 'seed'>,
): Float32Array {
  return signal.reduce(
    (result, step) =>
      applyStep(result, { step, sampleRate }, createRandom(deriveSeed(seed, step.kind))),
    samples,
  );
}
