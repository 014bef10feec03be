import { describe, expect, it } from 'vitest';
import { bandStatistics, countBandStatistics } from '@/lib/core/features/band-statistics';
import { normalizeTime } from '@/lib/core/features/normalize-time';

/** Four bands of two frames. */
const features = {
  nMels: 4,
  frames: 2,
  logMel: Float32Array.from([-10, -20, -30, -30, 0, -8, -2, -6]),
};

describe('bandStatistics', () => {
  it('gives mean and deviation of each band', () => {
    expect([...bandStatistics(features, 40)]).toEqual([-15, -30, -4, -4, 5, 0, 4, 2]);
    expect(countBandStatistics(4, 40)).toBe(8);
  });

  it('averages neighbours where there are more bands than wanted', () => {
    // Frames of the two pairs: −20, −25 and −1, −7.
    expect([...bandStatistics(features, 2)]).toEqual([-22.5, -4, 2.5, 3]);
    expect(countBandStatistics(128, 40)).toBe(80);
  });
});

describe('normalizeTime', () => {
  it('keeps a spectrogram that has as many frames', () => {
    expect([...normalizeTime(features, 2)]).toEqual([...features.logMel]);
  });

  it('stretches and shrinks within each band', () => {
    const stretched = normalizeTime({ nMels: 1, frames: 2, logMel: Float32Array.from([0, 4]) }, 4);
    expect([...stretched]).toEqual([0, 1, 3, 4]);
    const shrunk = normalizeTime(
      { nMels: 1, frames: 4, logMel: Float32Array.from([2, 2, 2, 2]) },
      2,
    );
    expect([...shrunk]).toEqual([2, 2]);
  });
});
