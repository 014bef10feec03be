import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resample } from '@/lib/core/audio/resample';

const sine = (hz: number, rateHz: number, count: number): Float32Array =>
  Float32Array.from(
    { length: count },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / rateHz + 0.3),
  );

/** Samples well away from the ends, where the zeros around the signal are not felt. */
function middle(samples: Float32Array): Float32Array {
  return samples.subarray(Math.floor(samples.length * 0.3), Math.floor(samples.length * 0.7));
}

const rmsOf = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);

const RATES = [
  [48_000, 16_000],
  [44_100, 16_000],
  [44_101, 16_000],
  [16_000, 22_050],
  [8_000, 16_000],
  [96_000, 8_000],
] as const;

describe('resample', () => {
  it.each(RATES)('keeps tones up to 0.9 Nyquist, without delay, %i to %i Hz', (from, to) => {
    const nyquistHz = Math.min(from, to) / 2;
    for (const share of [0.02, 0.3, 0.6, 0.9]) {
      const hz = share * nyquistHz;
      const got = resample(sine(hz, from, from / 4), from, to);
      const want = sine(hz, to, got.length);
      const error = middle(got.map((x, i) => x - (want[i] as number)));
      // 0.01 dB of a tone of 0.5 is 5.8e-4
      expect(Math.max(...error.map(Math.abs))).toBeLessThan(5.8e-4);
    }
  });

  it.each(RATES.filter(([from, to]) => from > to))(
    'removes what would alias by 100 dB, %i to %i Hz',
    (from, to) => {
      for (const hz of [to * 0.5, to * 0.53, to * 0.6, to * 0.8, from * 0.45]) {
        if (hz < to / 2 || hz >= from / 2) continue;
        const tone = sine(hz, from, from / 4);
        const level = 20 * Math.log10(rmsOf(middle(resample(tone, from, to))) / rmsOf(tone));
        expect(level).toBeLessThan(-100);
      }
    },
  );

  it.each(RATES.filter(([from, to]) => from < to))(
    'leaves no images above the old Nyquist, %i to %i Hz',
    (from, to) => {
      const up = resample(sine(0.3 * from, from, from / 4), from, to);
      const want = sine(0.3 * from, to, up.length);
      const level =
        20 * Math.log10(rmsOf(middle(up.map((x, i) => x - (want[i] as number)))) / rmsOf(want));
      expect(level).toBeLessThan(-95);
    },
  );

  it('keeps a constant and gives ceil(n·to/from) samples', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom(...RATES),
        (count, [from, to]) => {
          const got = resample(new Float32Array(count).fill(0.25), from, to);
          return got.length === Math.ceil((count * to) / from) && got.every(Number.isFinite);
        },
      ),
      { numRuns: 40 },
    );
    for (const x of middle(resample(new Float32Array(4000).fill(0.25), 44_100, 16_000))) {
      expect(x).toBeCloseTo(0.25, 6);
    }
  });

  it('hands the same samples back when the rates are equal', () => {
    const samples = sine(100, 8000, 10);
    expect(resample(samples, 8000, 8000)).toBe(samples);
    expect(resample(new Float32Array(0), 48_000, 16_000)).toHaveLength(0);
  });
});
