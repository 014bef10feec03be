import { delta } from '@/lib/core/dsp/delta';
import type { LogMelRows } from './log-mel-rows';
import type { RowSpectrogram } from './row-spectrogram';

/** librosa's default; a shorter clip is fitted over what it has. */
const DELTA_WIDTH = 9;

/** Where the `index`th of `count` windows begins: evenly from the start to the end, one in the middle. */
export function windowStart(
  spare: number,
  { index, count }: { readonly index: number; readonly count: number },
): number {
  if (spare <= 0) return 0;
  return Math.round(count === 1 ? spare / 2 : (spare * index) / (count - 1));
}

/** The columns [start, start + window) of a spectrogram, or all where there are no more. */
export function cropSpectrogram(
  { values, frames }: RowSpectrogram,
  { start, window }: { readonly start: number; readonly window: number },
): RowSpectrogram {
  if (frames <= window) return { values, frames };
  const bands = values.length / frames;
  const cropped = new Float32Array(bands * window);
  for (let band = 0; band < bands; band++) {
    const from = band * frames + start;
    cropped.set(values.subarray(from, from + window), band * window);
  }
  return { values: cropped, frames: window };
}

/**
 * A spectrogram no longer than the window as the model gets it: its derivatives beside it, and after
 * its end each band's least value, with derivatives of 0.
 *
 * @returns [bands][window][1 + deltas]
 */
export function layOutRow(
  spectrogram: RowSpectrogram,
  { window, deltas }: Pick<LogMelRows, 'window' | 'deltas'>,
): Float32Array {
  const { values, frames } = spectrogram;
  const bands = values.length / frames;
  const channels = [values, ...derivativesOf(spectrogram, deltas)];
  const depth = channels.length;
  const row = new Float32Array(bands * window * depth);
  for (let band = 0; band < bands; band++) {
    const own = values.subarray(band * frames, (band + 1) * frames);
    const least = own.reduce((low, value) => Math.min(low, value), own[0]);
    for (let frame = 0; frame < window; frame++) {
      const to = (band * window + frame) * depth;
      if (frame >= frames) row[to] = least;
      else for (let c = 0; c < depth; c++) row[to + c] = channels[c][band * frames + frame];
    }
  }
  return row;
}

/** Local derivatives of orders 1 to `orders`; 0 where the clip is too short to have one. */
function derivativesOf({ values, frames }: RowSpectrogram, orders: number): Float32Array[] {
  const width = Math.min(DELTA_WIDTH, frames - 1 + (frames % 2));
  return Array.from({ length: orders }, (_, at) =>
    width > at + 1
      ? delta(values, { frames, width, order: at + 1 })
      : new Float32Array(values.length),
  );
}
