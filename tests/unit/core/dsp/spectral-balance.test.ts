import { describe, expect, it } from 'vitest';
import { alphaRatio } from '@/lib/core/dsp/alpha-ratio';
import { hammarbergIndex } from '@/lib/core/dsp/hammarberg-index';
import { spectralFlux } from '@/lib/core/dsp/spectral-flux';
import { spectralSlope } from '@/lib/core/dsp/spectral-slope';

const BIN_HZ = 31.25;
const BINS = 257;

/** Powers from levels in dB by frequency in Hz. */
const spectrum = (dbAt: (hz: number) => number): Float64Array =>
  Float64Array.from({ length: BINS }, (_, k) => 10 ** (dbAt(k * BIN_HZ) / 10));

describe('the balance of a spectrum', () => {
  it('has the alpha ratio of its two parts', () => {
    // 30 bins from 62.5 to 968.75 Hz, 128 from 1000 to 4968.75 Hz
    const flat = spectrum(() => 0);
    expect(alphaRatio(flat, BIN_HZ)).toBeCloseTo(10 * Math.log10(30 / 128), 9);
    const tilted = spectrum((hz) => (hz < 1000 ? 20 : 0));
    expect(alphaRatio(tilted, BIN_HZ)).toBeCloseTo(20 + 10 * Math.log10(30 / 128), 9);
    expect(alphaRatio(new Float64Array(BINS), BIN_HZ)).toBe(0);
  });

  it('has the Hammarberg index of its peaks, and nothing above 5 kHz counts', () => {
    const peaks = spectrum((hz) => (hz === 500 ? 30 : hz === 3000 ? 12 : hz > 5000 ? 60 : 0));
    expect(hammarbergIndex(peaks, BIN_HZ)).toBeCloseTo(18, 9);
    expect(hammarbergIndex(new Float64Array(BINS), BIN_HZ)).toBe(0);
  });

  it('has the slope of a straight fall, each band by itself', () => {
    const falling = spectrum((hz) => (hz <= 500 ? 10 : 10 - (12 * (hz - 500)) / 1000));
    expect(spectralSlope(falling, { binHz: BIN_HZ, fromHz: 0, toHz: 500 })).toBeCloseTo(0, 9);
    expect(spectralSlope(falling, { binHz: BIN_HZ, fromHz: 500, toHz: 1500 })).toBeCloseTo(-12, 9);
  });
});

describe('spectralFlux', () => {
  it('is 0 for the same shape at any level, √2 for shapes that share nothing', () => {
    const low = spectrum((hz) => (hz < 1000 ? 0 : -300));
    const high = spectrum((hz) => (hz < 1000 ? -300 : 0));
    expect(spectralFlux(low, low)).toBeCloseTo(0, 6);
    expect(
      spectralFlux(
        low.map((x) => x / 100),
        low,
      ),
    ).toBeCloseTo(0, 6);
    expect(spectralFlux(low, high)).toBeCloseTo(Math.SQRT2, 6);
    expect(spectralFlux(low, new Float64Array(BINS))).toBe(0);
  });
});
