import { describe, expect, it } from 'vitest';
import { prepareSpectrogram } from '@/app/_audio/prepare-spectrogram';
import { INTENSITY_COLORS } from '@/lib/core/color/intensity-colors';

/** Two bands of three frames, the lower one first. */
const spectrogram = {
  logMel: Float32Array.of(-80, -40, 0, 0, 0, -80),
  frames: 3,
  nMels: 2,
  minDb: -80,
  maxDb: 0,
};
const whole = { fromFrame: -0.5, toFrame: 2.5 };

const colorOf = (share: number): number[] => {
  const step = 3 * Math.min(255, Math.floor(share * 256));
  return [...INTENSITY_COLORS.subarray(step, step + 3), 255];
};

const pixel = (pixels: Uint8ClampedArray, index: number): number[] => [
  ...pixels.subarray(4 * index, 4 * index + 4),
];

describe('prepareSpectrogram', () => {
  it.each(['nearest', 'linear'] as const)('draws one value a pixel as it is (%s)', (sampling) => {
    const pixels = prepareSpectrogram(spectrogram, { width: 3, height: 2, sampling, ...whole });
    const shares = [1, 1, 0, 0, 0.5, 1]; // the highest band in the first row
    for (const [i, share] of shares.entries()) expect(pixel(pixels, i)).toEqual(colorOf(share));
  });

  it('repeats values where pixels abound and nothing may be made up', () => {
    const raster = { width: 6, height: 2, sampling: 'nearest', ...whole } as const;
    const pixels = prepareSpectrogram(spectrogram, raster);
    expect(pixel(pixels, 6)).toEqual(colorOf(0));
    expect(pixel(pixels, 8)).toEqual(colorOf(0.5));
    expect(pixel(pixels, 9)).toEqual(colorOf(0.5));
  });

  it('goes in a straight line from value to value', () => {
    const raster = { width: 4, height: 2, sampling: 'linear', fromFrame: 0, toFrame: 1 } as const;
    const pixels = prepareSpectrogram(spectrogram, raster);
    // Lower band between frame 0 (-80 dB) and frame 1 (-40 dB), at the middles of four pixels.
    for (const [i, share] of [1 / 16, 3 / 16, 5 / 16, 7 / 16].entries()) {
      expect(pixel(pixels, 4 + i)).toEqual(colorOf(share));
    }
  });

  it('takes the mean of all frames that a pixel covers', () => {
    const frames = 64;
    const logMel = Float32Array.from({ length: frames }, (_, i) => (i % 2 === 0 ? -80 : 0));
    const flicker = { logMel, frames, nMels: 1, minDb: -80, maxDb: 0 };
    const span = { fromFrame: -0.5, toFrame: frames - 0.5 };
    const pixels = prepareSpectrogram(flicker, {
      width: 8,
      height: 1,
      sampling: 'linear',
      ...span,
    });
    // Between the ends, where the triangle is whole.
    for (let i = 1; i < 7; i++) expect(pixel(pixels, i)).toEqual(colorOf(0.5));
  });

  it('keeps to the ends of the colours outside of the range', () => {
    const narrow = { ...spectrogram, minDb: -50, maxDb: -30 };
    const raster = { width: 3, height: 2, sampling: 'nearest', ...whole } as const;
    const pixels = prepareSpectrogram(narrow, raster);
    expect(pixel(pixels, 0)).toEqual(colorOf(1));
    expect(pixel(pixels, 3)).toEqual(colorOf(0));
  });
});
