import { describe, expect, it } from 'vitest';
import { type HeardClip, scoreListeners } from '@/lib/core/agreement/score-listeners';

/** Two classes and “cannot tell”. */
const clip = (actor: string, intended: number, votes: number[]): HeardClip => ({
  actor,
  intended,
  votes,
});
const CLIPS = [
  clip('01', 0, [3, 1, 0]),
  clip('01', 1, [2, 2, 0]),
  clip('02', 0, [1, 0, 1]),
  clip('02', 1, [0, 3, 1]),
];

describe('scoreListeners', () => {
  it('counts each rating by itself; what is no class is not found', () => {
    const scores = scoreListeners(CLIPS, { classCount: 2, reading: 'ratings' });
    // class 0: 3 + 1 of 4 + 2 ratings; class 1: 2 + 3 of 4 + 4
    expect(scores?.accuracy).toMatchObject({ value: 9 / 14, n: 14 });
    expect(scores?.uar.value).toBeCloseTo((4 / 6 + 5 / 8) / 2, 12);
    expect(scores?.recalls.map((recall) => recall?.n)).toEqual([6, 8]);
  });

  it('counts the majority of each clip, a tie as not found', () => {
    const scores = scoreListeners(CLIPS, { classCount: 2, reading: 'majority' });
    // heard as 0, tie, tie, 1
    expect(scores?.accuracy).toMatchObject({ value: 0.5, n: 4 });
    expect(scores?.recalls.map((recall) => recall?.value)).toEqual([0.5, 0.5]);
  });

  it('gives an interval by actor that covers the figure, the same for the same seed', () => {
    const actors = Array.from({ length: 12 }, (_, a) => [
      clip(`${a}`, 0, [2 + (a % 3), 1, 0]),
      clip(`${a}`, 1, [a % 2, 4, 1]),
    ]).flat();
    const options = { classCount: 2, reading: 'ratings', seed: 5 } as const;
    const scores = scoreListeners(actors, options);
    const { value, interval } = scores?.uar ?? {};
    expect(interval?.low).toBeLessThan(value as number);
    expect(interval?.high).toBeGreaterThan(value as number);
    expect(scoreListeners(actors, options)).toEqual(scores);
  });

  it('has no interval for one actor, no recall for a class nobody rated, nothing without ratings', () => {
    const scores = scoreListeners([clip('01', 0, [3, 1, 0])], {
      classCount: 2,
      reading: 'ratings',
    });
    expect(scores?.uar).toEqual({ value: 0.75, interval: null, n: 4 });
    expect(scores?.recalls[1]).toBeNull();
    const none = [clip('01', 0, [0, 0, 0])];
    expect(scoreListeners(none, { classCount: 2, reading: 'majority' })).toBeNull();
    expect(scoreListeners([], { classCount: 2, reading: 'ratings' })).toBeNull();
  });
});
