import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNoise } from '@/lib/core/augment/add-noise';
import { applyGain } from '@/lib/core/augment/apply-gain';
import { augmentSignal } from '@/lib/core/augment/augment-signal';
import type { SignalStep } from '@/lib/core/augment/augmentation-spec';
import { changeSpeed } from '@/lib/core/augment/change-speed';
import { makeNoise } from '@/lib/core/augment/make-noise';
import { shiftPitch } from '@/lib/core/augment/shift-pitch';
import { stretchByPhaseVocoder } from '@/lib/core/augment/stretch-by-phase-vocoder';
import { stretchByWsola } from '@/lib/core/augment/stretch-by-wsola';
import { walkSpectrogram } from '@/lib/core/dsp/walk-spectrogram';
import { createRandom } from '@/lib/core/random';
import { pitchOf, powerOf, RATE_HZ, tone } from './tones';

const NOTE = tone(200, 1.2);
const NFFT = 1024;

const STRETCHES = {
  'phase vocoder': (x: Float32Array, rate: number) =>
    stretchByPhaseVocoder(x, { rate, nFft: NFFT, phaseLocking: false }),
  'locked phase vocoder': (x: Float32Array, rate: number) =>
    stretchByPhaseVocoder(x, { rate, nFft: NFFT, phaseLocking: true }),
  WSOLA: (x: Float32Array, rate: number) => stretchByWsola(x, { rate, sampleRate: RATE_HZ }),
};

describe.each(Object.entries(STRETCHES))('time stretch by %s', (_, stretch) => {
  it.each([0.7, 0.9, 1.25, 1.6])('at rate %d changes the duration and nothing else', (rate) => {
    const stretched = stretch(NOTE, rate);
    expect(stretched).toHaveLength(Math.round(NOTE.length / rate));
    expect(Math.abs(pitchOf(stretched) / 200 - 1)).toBeLessThan(0.005);
    const inner = (x: Float32Array): Float32Array => x.subarray(2000, -2000);
    const change = 10 * Math.log10(powerOf(inner(stretched)) / powerOf(inner(NOTE)));
    expect(Math.abs(change)).toBeLessThan(1);
  });

  it('at rate 1 gives the recording back', () => {
    const random = createRandom(4);
    const noise = Float32Array.from({ length: 9000 }, () => random.next() - 0.5);
    const same = stretch(noise, 1);
    for (const [i, x] of same.entries())
      expect(Math.abs(x - (noise[i] as number))).toBeLessThan(1e-5);
  });

  it('is finite for any length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (length, rate) => {
          const stretched = stretch(new Float32Array(length).fill(0.3), rate);
          return stretched.length === Math.round(length / rate) && stretched.every(Number.isFinite);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the phase vocoder', () => {
  it('keeps more of a voice’s level when its phases are locked', () => {
    const lossOf = (stretch: (x: Float32Array, rate: number) => Float32Array): number => {
      const inner = stretch(NOTE, 0.8).subarray(2000, -2000);
      return Math.abs(10 * Math.log10(powerOf(inner) / powerOf(NOTE)));
    };
    const free = lossOf(STRETCHES['phase vocoder']);
    expect(lossOf(STRETCHES['locked phase vocoder'])).toBeLessThan(free / 3);
  });
});

describe('shiftPitch', () => {
  it.each(['phase-vocoder', 'wsola'] as const)('by %s moves the pitch alone', (method) => {
    for (const semitones of [-5, -2, 0.5, 3, 7]) {
      const spec = { semitones, sampleRate: RATE_HZ, method, nFft: NFFT };
      const shifted = shiftPitch(NOTE, spec);
      expect(shifted).toHaveLength(NOTE.length);
      const expected = 200 * 2 ** (semitones / 12);
      expect(Math.abs(pitchOf(shifted) / expected - 1)).toBeLessThan(0.01);
    }
    expect(shiftPitch(NOTE, { semitones: 0, sampleRate: RATE_HZ, method, nFft: NFFT })).toBe(NOTE);
  });
});

describe('changeSpeed', () => {
  it.each([0.8, 0.9, 1.1, 1.25])('%d changes duration and pitch together', (factor) => {
    const changed = changeSpeed(NOTE, RATE_HZ, factor);
    expect(Math.abs(changed.length - NOTE.length / factor)).toBeLessThanOrEqual(1);
    expect(Math.abs(pitchOf(changed) / (200 * factor) - 1)).toBeLessThan(0.005);
  });
});

describe('noise', () => {
  it('stands at the exact ratio', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('white' as const, 'pink' as const),
        fc.double({ min: -20, max: 60, noNaN: true }),
        fc.nat(),
        (color, snrDb, seed) => {
          const noisy = addNoise(NOTE, { color, snrDb }, createRandom(seed));
          const noise = Float64Array.from(noisy, (x, i) => x - NOTE[i]);
          return Math.abs(10 * Math.log10(powerOf(NOTE) / powerOf(noise)) - snrDb) < 0.01;
        },
      ),
      { numRuns: 15 },
    );
  });

  it('leaves silence silent', () => {
    const silence = new Float32Array(100);
    expect(addNoise(silence, { color: 'white', snrDb: 10 }, createRandom(1))).toBe(silence);
  });

  it.each([
    ['white', 0],
    ['pink', -3.01],
  ] as const)('%s falls by %d dB an octave', (color, fallDb) => {
    const octaves = new Float64Array(6);
    const noise = makeNoise(160_000, color, createRandom(2));
    walkSpectrogram(noise, { nFft: 2048, hopLength: 1024 }, (power) => {
      for (let o = 0; o < 6; o++) {
        const from = 16 << o;
        for (let k = from; k < 2 * from && k < 1024; k++) octaves[o] += power[k] / from;
      }
    });
    const fall = (10 * Math.log10(octaves[5] / octaves[0])) / 5;
    expect(Math.abs(fall - fallDb)).toBeLessThan(0.25);
  });
});

describe('applyGain', () => {
  it('multiplies and does not clip', () => {
    const [quiet, loud] = applyGain(Float32Array.of(0.1, 0.9), 20);
    expect(quiet).toBeCloseTo(1, 6);
    expect(loud).toBeCloseTo(9, 5);
  });
});

describe('augmentSignal', () => {
  const steps: readonly SignalStep[] = [
    { kind: 'speed', factor: 1.1 },
    { kind: 'stretch', rate: 0.9, method: 'wsola' },
    { kind: 'pitch', semitones: 1, method: 'phase-vocoder' },
    { kind: 'gain', gainDb: -6 },
    { kind: 'noise', color: 'pink', snrDb: 20 },
  ];

  it('gives the same for the same seed, another for another, and leaves its input alone', () => {
    const before = NOTE.slice();
    const once = augmentSignal(NOTE, RATE_HZ, { signal: steps, seed: 5 });
    expect(augmentSignal(NOTE, RATE_HZ, { signal: steps, seed: 5 })).toEqual(once);
    expect(augmentSignal(NOTE, RATE_HZ, { signal: steps, seed: 6 })).not.toEqual(once);
    expect(NOTE).toEqual(before);
    expect(augmentSignal(NOTE, RATE_HZ, { signal: [], seed: 5 })).toBe(NOTE);
  });

  it('draws each step’s noise regardless of the other steps', () => {
    const noise: SignalStep = { kind: 'noise', color: 'white', snrDb: 10 };
    const alone = augmentSignal(NOTE, RATE_HZ, { signal: [noise], seed: 1 });
    const gain: SignalStep = { kind: 'gain', gainDb: 0 };
    const after = augmentSignal(NOTE, RATE_HZ, { signal: [gain, noise], seed: 1 });
    expect(after).toEqual(alone);
  });
});
