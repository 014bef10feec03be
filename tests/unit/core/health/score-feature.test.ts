import { describe, expect, test } from 'vitest';
import { binValues } from '@/lib/core/health/bin-values';
import { bootstrapUar } from '@/lib/core/health/bootstrap-uar';
import { indexClips } from '@/lib/core/health/index-clips';
import { scoreFeature } from '@/lib/core/health/score-feature';
import { createRandom } from '@/lib/core/random';
import { makeGrid } from './make-data';

const EMOTIONS = ['neutral', 'happy', 'sad', 'angry'];

describe('bins', () => {
  test('hold about as many values each, and equal values together', () => {
    const { bins, binCount } = binValues([5, 1, 4, 2, 3, 6, 8, 7], 4);
    expect([...bins]).toEqual([2, 0, 1, 0, 1, 2, 3, 3]);
    expect(binCount).toBe(5);
    expect([...binValues([16, 48, 16, 16, null], 8).bins]).toEqual([0, 1, 0, 0, 2]);
    expect([...binValues([null, null], 8).bins]).toEqual([1, 1]);
  });
});

describe('one figure alone', () => {
  const scoreOf = (valueAt: (at: { actor: number; emotion: number; i: number }) => number) => {
    const clips = makeGrid(12, EMOTIONS, {
      each: 10,
      change: (at) => ({ rmsDbfs: valueAt(at) }),
    });
    return scoreFeature(
      clips.map(({ rmsDbfs }) => rmsDbfs),
      indexClips(clips),
    );
  };

  test('that is the label tells it always', () => {
    const { uar, low, high, chance } = scoreOf(({ emotion }) => emotion);
    expect([uar, low, high, chance]).toEqual([1, 1, 1, 0.25]);
  });

  test('that is noise tells it no better than chance', () => {
    const random = createRandom(3);
    const { uar, low, high } = scoreOf(() => random.next());
    expect(low).toBeLessThan(0.25);
    expect(high).toBeGreaterThan(0.25);
    expect(uar).toBeGreaterThan(0.17);
    expect(uar).toBeLessThan(0.33);
  });

  test('that halves the classes tells it twice as well as chance', () => {
    const random = createRandom(4);
    const { uar } = scoreOf(({ emotion }) => (emotion < 2 ? 0 : 1) + 0.9 * random.next());
    expect(uar).toBeGreaterThan(0.4);
    expect(uar).toBeLessThan(0.6);
  });

  test('that tells the label by actor only says nothing of new actors', () => {
    // Each actor has an own order of levels: known actors would be told without a mistake.
    const { low } = scoreOf(({ actor, emotion }) => ((emotion + actor) % 4) + 10 * actor);
    expect(low).toBeLessThanOrEqual(0.25);
  });

  test('of a single actor is tested on every fifth clip', () => {
    const indexed = indexClips(makeGrid(1, EMOTIONS, { each: 10 }));
    expect(indexed).toMatchObject({ isByActor: false, groupCount: 5 });
    expect([...indexed.groups.subarray(0, 6)]).toEqual([0, 1, 2, 3, 4, 0]);
  });
});

test('an interval by actor is as wide as the actors differ', () => {
  const groups = 40;
  const alike = { hits: new Int32Array(groups).fill(5), totals: new Int32Array(groups).fill(10) };
  const shape = { groupCount: groups, classCount: 1 };
  expect(bootstrapUar({ ...alike, ...shape })).toEqual({ uar: 0.5, low: 0.5, high: 0.5 });
  const apart = { ...alike, hits: Int32Array.from({ length: groups }, (_, i) => (i % 2) * 10) };
  const { uar, low, high } = bootstrapUar({ ...apart, ...shape });
  expect(uar).toBe(0.5);
  // Half of 40 draws, give or take twice √(40 · ¼) / 40.
  expect(low).toBeCloseTo(0.5 - 0.158, 1);
  expect(high).toBeCloseTo(0.5 + 0.158, 1);
});
