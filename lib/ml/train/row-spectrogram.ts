import type { ImageRows } from './training-task';

/** One row without its padding. */
export interface RowSpectrogram {
  /** [bands][frames] */
  readonly values: Float32Array;
  readonly frames: number;
}

/** Copies a row of spectrograms without its padding. */
export function readSpectrogram(inputs: ImageRows, row: number): RowSpectrogram {
  const { data, shape, scale = 1, lengths } = inputs;
  const [, bands, columns] = shape;
  const frames = lengths?.[row] ?? columns;
  const values = new Float32Array(bands * frames);
  const unit = data instanceof Uint8Array ? scale : 1;
  for (let band = 0; band < bands; band++) {
    const from = (row * bands + band) * columns;
    for (let frame = 0; frame < frames; frame++) {
      values[band * frames + frame] = unit * data[from + frame];
    }
  }
  return { values, frames };
}
