import { INTENSITY_COLORS } from '@/lib/core/color/intensity-colors';

/** Stored log-mel floats and the decibels that the darkest and the brightest colour stand for. */
export interface Spectrogram {
  /** row-major [nMels][frames] in dB, the lowest band first */
  readonly logMel: Float32Array;
  readonly frames: number;
  readonly nMels: number;
  readonly minDb: number;
  readonly maxDb: number;
  /** 256 colours from the least to the most, [256][3]; INTENSITY_COLORS where not given */
  readonly colors?: Uint8ClampedArray;
}

/** The picture asked for: its size in device pixels, and the stretch of frames it spans. */
export interface SpectrogramRaster {
  readonly width: number;
  readonly height: number;
  /** positions between frames count: frame i covers i - 0.5 to i + 0.5 */
  readonly fromFrame: number;
  readonly toFrame: number;
  readonly sampling: 'linear' | 'nearest';
}

interface Taps {
  readonly first: number;
  readonly weights: Float32Array;
}

interface Axis {
  readonly pixels: number;
  /** how many values there are, and the positions among them that the pixels span */
  readonly values: number;
  readonly from: number;
  readonly to: number;
  readonly linear: boolean;
}

/** The values that each pixel is made of: one, or a triangle of two or, where pixels are scarce, more. */
function tapsOf({ pixels, values, from, to, linear }: Axis): Taps[] {
  const perPixel = (to - from) / pixels;
  const radius = linear ? Math.max(1, Math.abs(perPixel)) : 0;
  const inside = (value: number): number => Math.min(values - 1, Math.max(0, value));
  return Array.from({ length: pixels }, (_, pixel) => {
    const position = inside(from + (pixel + 0.5) * perPixel);
    if (!linear) return { first: inside(Math.round(position)), weights: Float32Array.of(1) };
    const first = inside(Math.ceil(position - radius));
    const count = inside(Math.floor(position + radius)) - first + 1;
    const weights = Float32Array.from({ length: count }, (_value, i) =>
      Math.max(0, 1 - Math.abs(first + i - position) / radius),
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}

/** Each band resampled to the picture's columns, [nMels][width]. */
function resampleTime({ logMel, frames, nMels }: Spectrogram, raster: SpectrogramRaster) {
  const { width, fromFrame, toFrame, sampling } = raster;
  const columns = tapsOf({
    pixels: width,
    values: frames,
    from: fromFrame,
    to: toFrame,
    linear: sampling === 'linear',
  });
  const bands = new Float32Array(nMels * width);
  for (let band = 0; band < nMels; band++) {
    for (let x = 0; x < width; x++) {
      const { first, weights } = columns[x];
      let sum = 0;
      for (let i = 0; i < weights.length; i++) {
        sum += weights[i] * logMel[band * frames + first + i];
      }
      bands[band * width + x] = sum;
    }
  }
  return bands;
}

/**
 * The picture of a spectrogram: resampled along time, then along bands, then coloured. Where there
 * are fewer pixels than values, a pixel is the weighted mean of all that it covers, so that nothing
 * flickers in and out with the size of the window. The highest band is in the first row.
 * @returns RGBA bytes, [height][width][4]
 */
export function prepareSpectrogram(
  spectrogram: Spectrogram,
  raster: SpectrogramRaster,
): Uint8ClampedArray<ArrayBuffer> {
  const { nMels, minDb, maxDb, colors = INTENSITY_COLORS } = spectrogram;
  const { width, height, sampling } = raster;
  const bands = resampleTime(spectrogram, raster);
  const rows = tapsOf({
    pixels: height,
    values: nMels,
    from: nMels - 0.5,
    to: -0.5,
    linear: sampling === 'linear',
  });
  const pixels = new Uint8ClampedArray(4 * width * height);
  const scale = 256 / (maxDb - minDb);
  for (let y = 0, to = 0; y < height; y++) {
    const { first, weights } = rows[y];
    for (let x = 0; x < width; x++, to += 4) {
      let db = 0;
      for (let i = 0; i < weights.length; i++) {
        db += weights[i] * bands[(first + i) * width + x];
      }
      const color = 3 * Math.min(255, Math.max(0, Math.floor((db - minDb) * scale)));
      pixels[to] = colors[color];
      pixels[to + 1] = colors[color + 1];
      pixels[to + 2] = colors[color + 2];
      pixels[to + 3] = 255;
    }
  }
  return pixels;
}
