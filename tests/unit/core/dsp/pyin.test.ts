import { describe, expect, it } from 'vitest';
import { PitchPath } from '@/lib/core/dsp/pitch-path';
import { pyin } from '@/lib/core/dsp/pyin';
import { PyinObservation } from '@/lib/core/dsp/pyin-observation';
import { countPitchBins } from '@/lib/core/dsp/pyin-spec';
import { createRandom } from '@/lib/core/random';

const SPEC = { sampleRate: 16_000, fMin: 65, fMax: 800, frameLength: 2048, hopLength: 256 };

describe('pyin', () => {
  it('follows a tone within half a bin and is silent in the pause', () => {
    const samples = Float32Array.from({ length: 16_000 }, (_, i) =>
      i < 8000 ? Math.sin((2 * Math.PI * 234.5 * i) / 16_000) : 0,
    );
    const { pitchHz, voiced, voicing } = pyin(samples, SPEC);
    expect([...voiced.subarray(0, 28)]).toEqual(Array(28).fill(1));
    expect([...voiced.subarray(-24)]).toEqual(Array(24).fill(0));
    expect([...voicing.subarray(-24)]).toEqual(Array(24).fill(0));
    for (const hz of pitchHz.subarray(2, 28)) {
      expect(Math.abs(120 * Math.log2(hz / 234.5))).toBeLessThan(0.51);
    }
    expect(pitchHz.every((hz) => hz >= 65 && hz <= 800)).toBe(true);
  });

  it('has bins from the lowest to the highest pitch', () => {
    expect(countPitchBins(SPEC)).toBe(435);
    expect(countPitchBins({ ...SPEC, fMin: 100, fMax: 200 })).toBe(121);
  });
});

describe('PyinObservation', () => {
  it('shares the thresholds among the troughs, shorter periods first', () => {
    const observation = new PyinObservation(SPEC, 20, 100);
    // Two troughs that every threshold from 0.06 on sees: e² : 1 between them.
    const difference = new Float64Array(100).fill(2);
    difference[20] = 0.055;
    difference[60] = 0.055;
    observation.observe(difference);
    const bin = (index: number): number =>
      observation.bins[Math.round(120 * Math.log2(16_000 / (20 + index) / 65))] as number;
    expect(bin(20) / bin(60)).toBeCloseTo(
      // What no trough is below goes to the lowest one, by a hundredth: here the first.
      Math.E ** 2 + ((0.01 * below(0.05)) / (1 - below(0.05))) * (1 + Math.E ** 2),
      10,
    );
    expect(observation.voicedProbability).toBeCloseTo(1 - 0.99 * below(0.05), 12);
  });

  it('believes in nothing where there is no trough', () => {
    const observation = new PyinObservation(SPEC, 20, 100);
    observation.observe(new Float64Array(100));
    expect(observation.voicedProbability).toBe(0);
  });
});

/** Beta(2, 18) distribution up to x, by Simpson's rule on 342·t·(1 − t)¹⁷. */
function below(x: number): number {
  const density = (t: number): number => 342 * t * (1 - t) ** 17;
  const step = x / 1000;
  let sum = density(0) + density(x);
  for (let i = 1; i < 1000; i++) sum += (i % 2 === 1 ? 4 : 2) * density(i * step);
  return (sum * step) / 3;
}

describe('PitchPath', () => {
  const BINS = 7;
  const REACH = 2;

  /** log of the whole transition matrix, [2·BINS][2·BINS], as librosa builds it. */
  function transition(from: number, to: number): number {
    const weight = (a: number, b: number): number => Math.max(0, REACH + 1 - Math.abs(a - b));
    const bins = [...Array(BINS).keys()];
    const sum = bins.reduce((total, bin) => total + weight(from % BINS, bin), 0);
    const isSwitch = from < BINS !== to < BINS;
    const local = weight(from % BINS, to % BINS) / sum;
    return Math.log(local * (isSwitch ? 0.01 : 0.99) + 2 ** -1022);
  }

  function emission(observed: Float64Array, voiced: number, state: number): number {
    const p = state < BINS ? (observed[state] as number) : (1 - voiced) / BINS;
    return Math.log(p + 2 ** -1022);
  }

  /** Log probability of the best of all courses. */
  function searchAll(observed: readonly Float64Array[], voiced: readonly number[]): number {
    const states = [...Array(2 * BINS).keys()];
    let ends = states.map(() => -Math.log(2 * BINS));
    for (const [frame, bins] of observed.entries()) {
      const arriving = states.map((to) =>
        frame === 0 ? (ends[to] as number) : Math.max(...ends.map((v, i) => v + transition(i, to))),
      );
      ends = states.map(
        (state) => (arriving[state] as number) + emission(bins, voiced[frame] as number, state),
      );
    }
    return Math.max(...ends);
  }

  function score(states: Uint16Array, observed: Float64Array[], voiced: number[]): number {
    let sum = -Math.log(2 * BINS);
    for (const [frame, state] of states.entries()) {
      if (frame > 0) sum += transition(states[frame - 1] as number, state);
      sum += emission(observed[frame] as Float64Array, voiced[frame] as number, state);
    }
    return sum;
  }

  it('finds a course as probable as the best through the whole matrix', () => {
    const random = createRandom(11);
    for (let trial = 0; trial < 60; trial++) {
      const frames = 12;
      const path = new PitchPath(frames, BINS, REACH);
      // Sparse candidates, some of them sure, so that impossible leaps are forced now and then.
      const observed = Array.from({ length: frames }, () => {
        const sure = random.next() < 0.3;
        const bins = new Float64Array(BINS);
        for (let i = 0; i < 2; i++) bins[random.below(BINS)] = random.next() * 0.4;
        if (sure) bins.fill(0)[random.below(BINS)] = 1;
        return bins;
      });
      const voiced = observed.map((bins) => bins.reduce((sum, p) => sum + p, 0));
      for (const [frame, bins] of observed.entries()) path.add(bins, voiced[frame] as number);
      expect(score(path.trace(), observed, voiced)).toBeCloseTo(searchAll(observed, voiced), 9);
    }
  });
});
