import { describe, expect, it } from 'vitest';
import { spectralBandwidth } from '@/lib/core/dsp/spectral-bandwidth';
import { spectralCentroid } from '@/lib/core/dsp/spectral-centroid';
import { spectralFlatness } from '@/lib/core/dsp/spectral-flatness';
import { spectralRolloff } from '@/lib/core/dsp/spectral-rolloff';

const BIN_HZ = 10;
/** Magnitudes 3 at 20 Hz and 1 at 60 Hz. */
const TWO_LINES = Float64Array.of(0, 0, 9, 0, 0, 0, 1, 0, 0);
const SILENCE = new Float64Array(9);

describe('the shape of a spectrum', () => {
  it('has its centroid and bandwidth weighted by magnitude', () => {
    expect(spectralCentroid(TWO_LINES, BIN_HZ)).toBeCloseTo((3 * 20 + 60) / 4, 12);
    // √((3·10² + 1·30²)/4)
    expect(spectralBandwidth(TWO_LINES, BIN_HZ, 30)).toBeCloseTo(Math.sqrt(300), 12);
    expect(spectralBandwidth(Float64Array.of(0, 4, 0), BIN_HZ, 10)).toBe(0);
  });

  it('rolls off where the share is reached, not after it', () => {
    expect(spectralRolloff(TWO_LINES, BIN_HZ)).toBe(60);
    expect(spectralRolloff(TWO_LINES, BIN_HZ, 0.75)).toBe(20);
    expect(spectralRolloff(TWO_LINES, BIN_HZ, 0.76)).toBe(60);
    expect(spectralRolloff(TWO_LINES, BIN_HZ, 1)).toBe(60);
  });

  it('is flat where all powers are equal, and hardly where there is a line', () => {
    expect(spectralFlatness(new Float64Array(9).fill(0.3))).toBeCloseTo(1, 12);
    // Geometric mean of (9, 1, seven times 1e−10) over their arithmetic mean.
    const expected = (9 * 1e-70) ** (1 / 9) / ((10 + 7e-10) / 9);
    expect(spectralFlatness(TWO_LINES) / expected).toBeCloseTo(1, 12);
  });

  it('is at rest in silence', () => {
    expect(spectralCentroid(SILENCE, BIN_HZ)).toBe(0);
    expect(spectralBandwidth(SILENCE, BIN_HZ, 0)).toBe(0);
    expect(spectralRolloff(SILENCE, BIN_HZ)).toBe(0);
    expect(spectralFlatness(SILENCE)).toBeCloseTo(1, 12);
  });
});
