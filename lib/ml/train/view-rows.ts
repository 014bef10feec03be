import { filledOf } from './filled-of';
import { gatherRows } from './gather-rows';
import { modelShape } from './model-shape';
import { readSpectrogram } from './row-spectrogram';
import type { ImageRows } from './training-task';
import { cropSpectrogram, layOutRow, windowStart } from './window-row';

/** Which of how many windows of each row is looked at. */
export interface View {
  readonly index: number;
  readonly count: number;
}

export const ONE_VIEW: View = { index: 0, count: 1 };

/**
 * Rows as the model is asked about them: whole, or the window of a view where they are spectrograms.
 *
 * @returns values [rows][h][w][c], and the share of each that is no padding, where rows have lengths.
 */
export function viewRows(
  inputs: ImageRows,
  rows: ArrayLike<number>,
  view: View,
): { values: Float32Array; filled?: Float32Array } {
  const { logMel } = inputs;
  if (!logMel) return { values: gatherRows(inputs, rows), ...filledOf(inputs, rows) };
  const [height, window, channels] = modelShape(inputs);
  const size = height * window * channels;
  const values = new Float32Array(rows.length * size);
  const filled = Float32Array.from(rows, (row, at) => {
    const spectrogram = readSpectrogram(inputs, row);
    const start = windowStart(spectrogram.frames - window, view);
    const cropped = cropSpectrogram(spectrogram, { start, window });
    values.set(layOutRow(cropped, logMel), at * size);
    return cropped.frames / window;
  });
  return { values, filled };
}
