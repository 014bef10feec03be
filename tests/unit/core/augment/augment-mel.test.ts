import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { augmentMel } from '@/lib/core/augment/augment-mel';
import type { MelStep } from '@/lib/core/augment/augmentation-spec';
import { maskSpectrogram } from '@/lib/core/augment/mask-spectrogram';
import { drawMixupWeight, mixUp } from '@/lib/core/augment/mix-up';
import { warpTime } from '@/lib/core/augment/warp-time';
import { warpFrequency, warpVocalTract } from '@/lib/core/augment/warp-vocal-tract';
import { melFrequencies } from '@/lib/core/dsp/mel-frequencies';
import { createRandom } from '@/lib/core/random';

const BANDS = { sampleRate: 16_000, nMels: 64, fMin: 0, fMax: 8000, htk: false };
const FRAMES = 50;

/** A peak at a frequency, the same in every frame. */
function ridge(hz: number): Float32Array {
  const centres = melFrequencies(BANDS.nMels + 2, BANDS);
  return Float32Array.from(
    { length: BANDS.nMels * FRAMES },
    (_, i) => -Math.abs(Math.log2(Math.max(20, centres[Math.floor(i / FRAMES) + 1]) / hz)) * 20,
  );
}

const peakHz = (logMel: Float32Array): number => {
  const column = Array.from({ length: BANDS.nMels }, (_, band) => logMel[band * FRAMES] as number);
  return melFrequencies(BANDS.nMels + 2, BANDS)[column.indexOf(Math.max(...column)) + 1] as number;
};

const random01 = Float32Array.from({ length: BANDS.nMels * FRAMES }, (_, i) => Math.sin(i * i));

describe('warpFrequency', () => {
  it('scales below the boundary, keeps 0 and half the rate, rises throughout', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.8, max: 1.25, noNaN: true }), (alpha) => {
        expect(warpFrequency(0, alpha, 8000)).toBe(0);
        expect(warpFrequency(1000, alpha, 8000)).toBeCloseTo(1000 * alpha, 9);
        expect(warpFrequency(8000, alpha, 8000)).toBeCloseTo(8000, 9);
        for (let hz = 100; hz <= 8000; hz += 100) {
          expect(warpFrequency(hz, alpha, 8000)).toBeGreaterThan(
            warpFrequency(hz - 100, alpha, 8000),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('warpVocalTract', () => {
  it.each([0.85, 0.95, 1.1, 1.2])(
    'with α = %d moves a formant to 1/α of its frequency',
    (alpha) => {
      const warped = warpVocalTract(ridge(2000), { ...BANDS, alpha });
      expect(Math.abs(peakHz(warped) / (2000 / alpha) - 1)).toBeLessThan(0.05);
    },
  );

  it('with α = 1 changes nothing', () => {
    const same = warpVocalTract(random01, { ...BANDS, alpha: 1 });
    for (const [i, x] of same.entries()) expect(x).toBeCloseTo(random01[i] as number, 4);
  });
});

describe('maskSpectrogram', () => {
  const mean = random01.reduce((a, b) => a + b) / random01.length;

  it('hides whole bands and whole frames, no wider than asked', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const spec = { nMels: 64, timeMasks: 1, maxTimeFrames: 9, frequencyMasks: 1, maxBands: 7 };
        const masked = maskSpectrogram(random01, spec, createRandom(seed));
        const hidden = (i: number): boolean => Math.abs((masked[i] as number) - mean) < 1e-6;
        let bands = 0;
        for (let band = 0; band < 64; band++) {
          const row = Array.from({ length: FRAMES }, (_, frame) => band * FRAMES + frame);
          if (row.every(hidden)) bands++;
        }
        let frames = 0;
        for (let frame = 0; frame < FRAMES; frame++) {
          const column = Array.from({ length: 64 }, (_, band) => band * FRAMES + frame);
          if (column.every(hidden)) frames++;
        }
        expect(bands).toBeLessThanOrEqual(7);
        expect(frames).toBeLessThanOrEqual(9);
        const changed = masked.filter((x, i) => x !== random01[i]).length;
        expect(changed).toBe(bands * FRAMES + frames * 64 - bands * frames);
      }),
      { numRuns: 40 },
    );
  });

  it('never hides more than half of a short clip', () => {
    const short = new Float32Array(64 * 4).map((_, i) => i);
    const spec = { nMels: 64, timeMasks: 1, maxTimeFrames: 100, frequencyMasks: 0, maxBands: 0 };
    for (let seed = 0; seed < 20; seed++) {
      const masked = maskSpectrogram(short, spec, createRandom(seed));
      expect(masked.filter((x, i) => x !== short[i]).length).toBeLessThanOrEqual(2 * 64);
    }
  });
});

describe('warpTime', () => {
  it('keeps both ends, moves what is between by no more than its reach', () => {
    const ramp = Float32Array.from({ length: 2 * FRAMES }, (_, i) => i % FRAMES);
    let moved = 0;
    for (let seed = 0; seed < 30; seed++) {
      const warped = warpTime(ramp, { nMels: 2, reach: 8 }, createRandom(seed));
      expect([warped[0], warped[FRAMES - 1]]).toEqual([0, FRAMES - 1]);
      for (let i = 0; i < FRAMES; i++) {
        const shift = Math.abs((warped[i] as number) - i);
        expect(shift).toBeLessThanOrEqual(8 + 1e-4);
        moved = Math.max(moved, shift);
        if (i > 0) expect(warped[i]).toBeGreaterThan(warped[i - 1] as number);
      }
    }
    expect(moved).toBeGreaterThan(5);
    expect(warpTime(ramp.subarray(0, 20), { nMels: 2, reach: 8 }, createRandom(1))).toHaveLength(
      20,
    );
  });
});

describe('mixup', () => {
  it('draws weights of the beta distribution', () => {
    for (const alpha of [0.2, 1, 4]) {
      const random = createRandom(11);
      const weights = Array.from({ length: 20_000 }, () => drawMixupWeight(alpha, random));
      const mean = weights.reduce((a, b) => a + b) / weights.length;
      const variance = weights.reduce((sum, w) => sum + (w - mean) ** 2, 0) / weights.length;
      expect(mean).toBeCloseTo(0.5, 1);
      expect(Math.abs(variance * 4 * (2 * alpha + 1) - 1)).toBeLessThan(0.05);
      expect(weights.every((w) => w >= 0 && w <= 1)).toBe(true);
    }
    const tiny = createRandom(1);
    for (let i = 0; i < 100; i++) expect(Number.isFinite(drawMixupWeight(1e-4, tiny))).toBe(true);
  });

  it('mixes inputs and labels alike, so that labels still sum to 1', () => {
    expect([...mixUp(Float32Array.of(1, 0), Float32Array.of(0, 1), 0.25)]).toEqual([0.25, 0.75]);
    expect([...mixUp(Float32Array.of(4, -2), Float32Array.of(0, 2), 0.5)]).toEqual([2, 0]);
  });
});

describe('augmentMel', () => {
  const mel: readonly MelStep[] = [
    { kind: 'vocal-tract', alpha: 1.1 },
    { kind: 'time-warp', reach: 5 },
    { kind: 'masks', timeMasks: 2, maxTimeFrames: 8, frequencyMasks: 2, maxBands: 8 },
  ];

  it('gives the same for the same seed, another for another, and leaves its input alone', () => {
    const before = random01.slice();
    const once = augmentMel(random01, BANDS, { mel, seed: 3 });
    expect(augmentMel(random01, BANDS, { mel, seed: 3 })).toEqual(once);
    expect(augmentMel(random01, BANDS, { mel, seed: 4 })).not.toEqual(once);
    expect(random01).toEqual(before);
    expect(once).toHaveLength(random01.length);
  });
});
