import { maskSpectrogram } from '@/lib/core/augment/mask-spectrogram';
import { warpVocalTract } from '@/lib/core/augment/warp-vocal-tract';
import type { Random } from '@/lib/core/random';
import type { LogMelRows } from './log-mel-rows';
import { resampleFrames } from './resample-frames';
import type { RowSpectrogram } from './row-spectrogram';
import type { AugmentOptions } from './training-options';

/** Powers below this are silence to the logarithm. */
const LEAST_POWER = 1e-10;

/** Whether a recipe varies rows at all. */
export const isVaried = ({ speed, vtlp, noiseDb, gainDb, specAugment }: AugmentOptions): boolean =>
  speed > 0 || vtlp > 0 || noiseDb !== null || gainDb > 0 || specAugment !== null;

/** Uniform in ± reach. */
const around = (random: Random, reach: number): number => (2 * random.next() - 1) * reach;

/**
 * A spectrogram at another speed, of another vocal tract, in a noise floor and at another level,
 * each drawn uniformly in its range. Time and noise are changed in powers, where they add: speed
 * resamples the frames, and each value of the noise is that of one bin of white noise,
 * exponentially distributed around the mean power over the signal-to-noise ratio.
 * Sources: Ko et al. (2015) for speed; Jaitly & Hinton (2013) for the vocal tract.
 *
 * @param spectrogram decibels.
 */
export function varySpectrogram(
  { values, frames }: RowSpectrogram,
  { options, bands }: { readonly options: AugmentOptions; readonly bands: LogMelRows['bands'] },
  random: Random,
): RowSpectrogram {
  const { speed, vtlp, noiseDb, gainDb } = options;
  const nMels = values.length / frames;
  const factor = 1 + around(random, speed);
  const alpha = 1 + around(random, vtlp);
  const gain = around(random, gainDb);
  let power: Float32Array = values.map((decibels) => 10 ** (decibels / 10));
  if (speed > 0) power = resampleFrames(power, { frames, factor });
  if (noiseDb) {
    const ratioDb = noiseDb.loudest + random.next() * (noiseDb.faintest - noiseDb.loudest);
    addNoiseFloor(power, ratioDb, random);
  }
  const logMel = power.map((value) => 10 * Math.log10(Math.max(LEAST_POWER, value)) + gain);
  const warped = vtlp > 0 ? warpVocalTract(logMel, { ...bands, nMels, alpha }) : logMel;
  return { values: warped, frames: warped.length / nMels };
}

function addNoiseFloor(power: Float32Array, ratioDb: number, random: Random): void {
  const mean = power.reduce((sum, value) => sum + value, 0) / power.length;
  const floor = mean / 10 ** (ratioDb / 10);
  for (let at = 0; at < power.length; at++) power[at] -= floor * Math.log(1 - random.next());
}

/** SpecAugment's masks on what the model will see. */
export function maskRow(
  { values, frames }: RowSpectrogram,
  { specAugment }: AugmentOptions,
  random: Random,
): RowSpectrogram {
  if (!specAugment) return { values, frames };
  const nMels = values.length / frames;
  return { values: maskSpectrogram(values, { ...specAugment, nMels }, random), frames };
}
