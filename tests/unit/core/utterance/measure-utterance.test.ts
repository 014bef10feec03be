import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '@/lib/core/random';
import { canonicalUtteranceSpec } from '@/lib/core/utterance/canonical-utterance-spec';
import { describeValues } from '@/lib/core/utterance/describe-values';
import { meanSlopes } from '@/lib/core/utterance/mean-slopes';
import { measureUtterance } from '@/lib/core/utterance/measure-utterance';
import { UTTERANCE_VALUES, type UtteranceName } from '@/lib/core/utterance/utterance-spec';
import { babble, inNoise, SPEECH_RATE_HZ } from '../dsp/synthetic-speech';

const names = UTTERANCE_VALUES.map(({ name }) => name);

function measure(samples: Float32Array): Record<UtteranceName, number> {
  const figures = measureUtterance(samples, SPEECH_RATE_HZ);
  return Object.fromEntries(names.map((name, i) => [name, figures[i]])) as Record<
    UtteranceName,
    number
  >;
}

/** A steady vowel of 220 Hz from 0.5 to 1.5 s of 2 s, in noise 40 dB below. */
const vowel = inNoise(
  Float32Array.from({ length: 2 * SPEECH_RATE_HZ }, (_, i) => {
    const t = i / SPEECH_RATE_HZ;
    if (t < 0.5 || t >= 1.5) return 0;
    let sum = 0;
    for (let h = 1; h <= 15; h++) sum += Math.sin(2 * Math.PI * 220 * h * t) / h;
    return 0.2 * sum;
  }),
  40,
);

describe('describeValues', () => {
  it('has the mean, spread and percentiles of numpy', () => {
    expect(describeValues([4, 1, 3, 2])).toEqual({
      mean: 2.5,
      sd: expect.closeTo(Math.sqrt(1.25), 12),
      cv: expect.closeTo(Math.sqrt(1.25) / 2.5, 12),
      p20: expect.closeTo(1.6, 12),
      p50: 2.5,
      p80: expect.closeTo(3.4, 12),
    });
    expect(Object.values(describeValues([])).every((x) => x === 0)).toBe(true);
    expect(describeValues([-1, 1]).cv).toBe(0);
  });
});

describe('meanSlopes', () => {
  it('averages the parts between turning points', () => {
    const up = Array.from({ length: 21 }, (_, i) => i);
    const down = Array.from({ length: 21 }, (_, i) => -2 * i);
    const slopes = meanSlopes([up, down], 0.01);
    // Smoothing takes a third of a step off each end: 20 steps rise by 19⅓.
    expect(slopes.rise).toBeCloseTo(58 / 3 / 0.2, 9);
    expect(slopes.fall).toBeCloseTo(-116 / 3 / 0.2, 9);
    expect(meanSlopes([[5, 5, 5], [1], []], 0.01)).toEqual({ rise: 0, fall: 0 });
  });
});

describe('measureUtterance', () => {
  it('names each figure once, in a spec that can be hashed', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(71);
    const spec = JSON.parse(canonicalUtteranceSpec());
    expect(spec.values.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(spec).toMatchObject({ name: 'prosodia-utterance', version: 1 });
  });

  it('measures a vowel of known pitch, length and level', () => {
    const figures = measure(vowel);
    expect(figures.pitchMean).toBeCloseTo(36, 1); // three octaves above 27.5 Hz
    expect(figures.pitchCv).toBeLessThan(0.005);
    expect(figures.pitchRange).toBeLessThan(0.2);
    expect(figures.jitterLocal).toBeLessThan(0.005);
    expect(figures.shimmerDb).toBeLessThan(0.3);
    expect(figures.hnrMean).toBeGreaterThan(25);
    const power = vowel.subarray(10_000, 22_000).reduce((sum, x) => sum + x * x, 0) / 12_000;
    expect(figures.levelP50).toBeCloseTo(10 * Math.log10(power), 0);
    expect(figures.durationSec).toBe(2);
    expect(Math.abs(figures.speechSec - 1)).toBeLessThan(0.2);
    expect(figures.voicedShare).toBeGreaterThan(0.8);
    expect(figures.voicedSecMean).toBeCloseTo(1, 1);
    expect(figures.pausesPerSec).toBe(0);
    expect(figures.alphaRatioMean).toBeGreaterThan(5);
  });

  it('counts pauses and syllables', () => {
    const figures = measure(
      inNoise(
        babble(3.4, [
          [0.5, 1.35],
          [2.05, 2.9],
        ]),
        40,
      ),
    );
    expect(Math.abs(figures.pauseSecMean - 0.7)).toBeLessThan(0.15);
    expect(figures.pausesPerSec).toBeCloseTo(1 / 2.4, 1);
    // ten vowels of 170 ms
    expect(Math.abs(figures.levelPeaksPerSec * figures.speechSec - 10)).toBeLessThanOrEqual(2);
  });

  it('at another gain changes by that gain where it says so, and nowhere else', () => {
    const samples = inNoise(babble(2, [[0.3, 1.6]]), 30);
    const loud = measure(samples);
    const quiet = measure(samples.map((x) => x / 10));
    for (const { name, dependsOnLevel } of UTTERANCE_VALUES) {
      const expected = loud[name] - (dependsOnLevel ? 20 : 0);
      expect(Math.abs(quiet[name] - expected), name).toBeLessThan(
        1e-3 * Math.max(1, Math.abs(expected)),
      );
    }
  });

  it('is finite for any input, with the floors of silence', () => {
    const silent = measure(new Float32Array(8000));
    expect(silent).toMatchObject({ levelMean: -100, loudness: -70, pitchMean: 0, speechShare: 0 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom(0, 1e-30, 1e-4, 1),
        fc.nat(),
        (length, gain, seed) => {
          const random = createRandom(seed);
          const samples = Float32Array.from({ length }, () => gain * (2 * random.next() - 1));
          return measureUtterance(samples, SPEECH_RATE_HZ).every(Number.isFinite);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([8000, 22_050, 48_000])('works at %i Hz', (rateHz) => {
    const tone = Float32Array.from({ length: rateHz }, (_, i) => Math.sin(i * 0.05));
    const figures = measureUtterance(tone, rateHz);
    expect(figures).toHaveLength(names.length);
    expect(figures.every(Number.isFinite)).toBe(true);
  });
});
