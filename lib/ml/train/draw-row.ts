import { createRandom } from '@/lib/core/random';
import { isVaried, maskRow, varySpectrogram } from './augment-row';
import type { LogMelRows } from './log-mel-rows';
import { type RowSpectrogram, readSpectrogram } from './row-spectrogram';
import type { AugmentOptions } from './training-options';
import type { ImageRows } from './training-task';
import { cropSpectrogram, layOutRow } from './window-row';

export interface SpectrogramRows extends ImageRows {
  readonly logMel: LogMelRows;
}

interface Draw {
  readonly row: number;
  readonly options: AugmentOptions;
  /** All that is drawn follows from it. */
  readonly seed: number;
}

/** A row as it is learnt this time: varied, cut at a random place, masked, with its derivatives. */
export function drawRow(
  inputs: SpectrogramRows,
  { row, options, seed }: Draw,
): { values: Float32Array; filled: number } {
  const { window } = inputs.logMel;
  const random = createRandom(seed);
  const spectrogram = vary(inputs, { row, options }, random);
  const spare = Math.max(0, spectrogram.frames - window);
  const cropped = cropSpectrogram(spectrogram, { start: random.below(spare + 1), window });
  const masked = maskRow(cropped, options, random);
  return { values: layOutRow(masked, inputs.logMel), filled: masked.frames / window };
}

/** Varies a row in decibels, whatever its own unit. */
function vary(
  inputs: SpectrogramRows,
  { row, options }: Omit<Draw, 'seed'>,
  random: ReturnType<typeof createRandom>,
): RowSpectrogram {
  const own = readSpectrogram(inputs, row);
  const { specAugment, ...others } = options;
  if (!isVaried({ ...others, specAugment: null })) return own;
  const { bands, scale } = inputs.logMel;
  const decibels = rescale(own, scale && { ...scale, row, into: 'decibels' });
  const varied = varySpectrogram(decibels, { options, bands }, random);
  return rescale(varied, scale && { ...scale, row, into: 'values' });
}

type Rescaling = NonNullable<LogMelRows['scale']> & {
  readonly row: number;
  readonly into: 'decibels' | 'values';
};

function rescale({ values, frames }: RowSpectrogram, scaling?: Rescaling): RowSpectrogram {
  if (!scaling) return { values, frames };
  const { mean, deviation, groupOf, row, into } = scaling;
  const bands = values.length / frames;
  const first = (groupOf?.[row] ?? 0) * bands;
  const scaled = values.map((value, at) => {
    const band = first + Math.floor(at / frames);
    return into === 'decibels'
      ? mean[band] + deviation[band] * value
      : (value - mean[band]) / deviation[band];
  });
  return { values: scaled, frames };
}
