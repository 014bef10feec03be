import { describe, expect, it } from 'vitest';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import { COURSE_FIGURES, describeCourse } from '@/lib/core/functionals/describe-course';
import { describePitch, PITCH_FIGURES } from '@/lib/core/functionals/describe-pitch';
import { FUNCTIONALS_SPEC } from '@/lib/core/functionals/functionals-spec';
import { measureFunctionals } from '@/lib/core/functionals/measure-functionals';
import { percentiles } from '@/lib/core/functionals/percentiles';
import { poolBands } from '@/lib/core/functionals/pool-bands';
import { poolEqually } from '@/lib/core/functionals/pool-equally';
import { applyRandomKernels } from '@/lib/core/functionals/random-kernels';
import { spokenFrames } from '@/lib/core/functionals/spoken-frames';

const MELS = 64;

/** A clip of so many frames whose bands and tracks are given by formulas of the frame. */
function makeClip(
  frames: number,
  { mel = (_band: number, _t: number) => -40, rms = (_t: number) => 0.1, hz = (_t: number) => 220 },
): ClipFeatures {
  const track = (at: (t: number) => number) =>
    Float32Array.from({ length: frames }, (_, t) => at(t));
  return {
    frames,
    nMels: MELS,
    logMel: Float32Array.from({ length: MELS * frames }, (_, at) =>
      mel(Math.floor(at / frames), at % frames),
    ),
    centroidHz: track(() => 1000),
    pitchHz: track(hz),
    rms: track(rms),
    voicing: track(() => 0.8),
    voiced: track((t) => Number(hz(t) > 0)),
  };
}

describe('spokenFrames', () => {
  it('leaves silent ends out and fills pitch between voiced frames in semitones', () => {
    const clip = makeClip(10, {
      rms: (t) => (t < 2 || t > 7 ? 1e-5 : 0.1),
      hz: (t) => (t === 4 || t === 5 ? 0 : t < 4 ? 27.5 : 55),
    });
    const spoken = spokenFrames(clip);
    expect(spoken.frames).toBe(6);
    expect([...spoken.voiced]).toEqual([1, 1, 0, 0, 1, 1]);
    [0, 0, 4, 8, 12, 12].forEach((semitones, t) => {
      expect(spoken.pitch[t]).toBeCloseTo(semitones, 6);
    });
    expect(spoken.levelDb[0]).toBeCloseTo(-20, 5);
  });

  it('cuts bands off 80 dB below the loudest', () => {
    const { logMel } = spokenFrames(makeClip(6, { mel: (band) => (band === 0 ? -10 : -300) }));
    expect(Math.min(...logMel)).toBe(-90);
  });
});

describe('pooling', () => {
  it('takes means of equal stretches, also of a track shorter than they are many', () => {
    expect([...poolEqually(Float64Array.of(1, 3, 5, 7), 2)]).toEqual([2, 6]);
    expect([...poolEqually(Float64Array.of(4, 8), 4)]).toEqual([4, 4, 8, 8]);
  });

  it('takes means of neighbouring bands', () => {
    const bands = Float64Array.of(1, 10, 3, 30, 5, 50, 7, 70);
    expect([...poolBands(bands, { nMels: 4, frames: 2, bands: 2 })]).toEqual([2, 20, 6, 60]);
  });
});

describe('figures', () => {
  it('are percentiles as numpy gives them', () => {
    expect(percentiles([4, 1, 3, 2], [0, 25, 50, 100])).toEqual([1, 1.75, 2.5, 4]);
    expect(percentiles([], [50])).toEqual([0]);
  });

  it('of a level course are none, of a ramp one odd cosine term and its slope', () => {
    const level = describeCourse(new Float64Array(40).fill(5));
    expect(level).toHaveLength(COURSE_FIGURES);
    for (const value of level) expect(value).toBeCloseTo(0, 12);
    const ramp = describeCourse(Float64Array.from({ length: 32 }, (_, t) => t));
    expect(ramp[0]).toBeLessThan(0);
    expect(ramp[1]).toBeCloseTo(0, 9);
    expect(ramp.slice(FUNCTIONALS_SPEC.courseTerms)).toEqual([1, 0, 1, 1]);
  });

  it('of pitch count voiced frames only', () => {
    const figures = describePitch(spokenFrames(makeClip(20, { hz: (t) => (t < 10 ? 55 : 0) })));
    expect(figures).toHaveLength(PITCH_FIGURES);
    expect(figures.slice(0, 7).every((value) => Math.abs(value - 12) < 1e-6)).toBe(true);
    expect(figures.at(-4)).toBe(0.5);
    expect(figures.at(-1)).toBeCloseTo(0.8, 6);
  });
});

describe('applyRandomKernels', () => {
  it('answers 0 to what does not change, so half of the thresholds are exceeded, always or never', () => {
    const shares = applyRandomKernels(spokenFrames(makeClip(50, {})));
    expect(shares).toHaveLength(FUNCTIONALS_SPEC.kernels.count);
    expect(shares.every((share) => share === 0 || share === 1)).toBe(true);
    const above = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(Math.abs(above - 0.5)).toBeLessThan(0.05);
  });

  it('does not depend on the level, and gives the same shares twice', () => {
    const mel = (band: number, t: number) => -40 + 10 * Math.sin(t / 3 + band / 9);
    const quiet = makeClip(60, { mel, rms: (t) => 0.01 * (1.2 + Math.sin(t)) });
    const loud = makeClip(60, {
      mel: (band, t) => mel(band, t) + 20,
      rms: (t) => 0.1 * (1.2 + Math.sin(t)),
    });
    const one = applyRandomKernels(spokenFrames(quiet));
    const other = applyRandomKernels(spokenFrames(loud));
    const apart = one.filter((share, i) => Math.abs(share - (other[i] as number)) > 0.05).length;
    expect(apart).toBeLessThan(one.length / 100);
    expect(applyRandomKernels(spokenFrames(quiet))).toEqual(one);
  });
});

describe('measureFunctionals', () => {
  it('gives groups of one width, also for the shortest clip', () => {
    const widths = [1, 5, 80].map((frames) => {
      const {
        utterance,
        frames: figures,
        kernels,
      } = measureFunctionals(makeClip(frames, {}), [7, 8]);
      expect([...utterance]).toEqual([7, 8]);
      expect([...figures, ...kernels].every(Number.isFinite)).toBe(true);
      return [figures.length, kernels.length];
    });
    expect(new Set(widths.map(String)).size).toBe(1);
  });
});
