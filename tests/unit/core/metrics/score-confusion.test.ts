import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusionMatrix } from '@/lib/core/metrics/confusion-matrix';
import { scoreConfusion } from '@/lib/core/metrics/score-confusion';

describe('confusionMatrix', () => {
  it('has true classes as rows', () => {
    expect(confusionMatrix([0, 0, 1, 2, 2, 2], [0, 1, 1, 0, 2, 2], 3)).toEqual([
      [1, 1, 0],
      [0, 1, 0],
      [1, 0, 2],
    ]);
  });

  it('refuses labels outside the classes and lists of two lengths', () => {
    expect(() => confusionMatrix([0, 3], [0, 0], 3)).toThrow(RangeError);
    expect(() => confusionMatrix([0, 1], [0, -1], 3)).toThrow(RangeError);
    expect(() => confusionMatrix([0], [], 3)).toThrow(RangeError);
  });
});

describe('scoreConfusion', () => {
  it('equals figures worked out by hand', () => {
    const scores = scoreConfusion([
      [8, 2, 0],
      [1, 3, 1],
      [0, 1, 4],
    ]);
    // recalls 8/10, 3/5, 4/5; precisions 8/9, 3/6, 4/5; F1 16/19, 6/11, 8/10; weights 10, 5, 5 of 20
    expect(scores.n).toBe(20);
    expect(scores.accuracy).toBeCloseTo(0.75, 12);
    expect(scores.uar).toBeCloseTo(2.2 / 3, 12);
    expect(scores.weightedRecall).toBeCloseTo(0.75, 12);
    expect(scores.weightedPrecision).toBeCloseTo(0.769_444_444_444, 11);
    expect(scores.weightedF1).toBeCloseTo(0.757_416_267_943, 11);
    expect(scores.macroF1).toBeCloseTo(0.729_186_602_871, 11);
    expect(scores.perClass.map((score) => score.support)).toEqual([10, 5, 5]);
  });

  it("follows scikit-learn's zero_division=0 and classes without clips", () => {
    const scores = scoreConfusion([
      [2, 0, 1, 0],
      [0, 0, 2, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    // Class 1 is never predicted, class 2 has no clips but is predicted, class 3 is never seen.
    expect(scores.perClass).toEqual([
      { precision: 1, recall: 2 / 3, f1: 0.8, support: 3 },
      { precision: 0, recall: 0, f1: 0, support: 2 },
      { precision: 0, recall: 0, f1: 0, support: 0 },
      { precision: 0, recall: 0, f1: 0, support: 0 },
    ]);
    expect(scores.uar).toBeCloseTo(1 / 3, 12);
    expect(scores.accuracy).toBeCloseTo(0.4, 12);
    expect(scores.weightedPrecision).toBeCloseTo(0.6, 12);
    expect(scores.weightedF1).toBeCloseTo(0.48, 12);
    expect(scores.macroF1).toBeCloseTo(0.8 / 3, 12);
  });

  it('gives zeros for an empty matrix', () => {
    const scores = scoreConfusion([
      [0, 0],
      [0, 0],
    ]);
    expect([scores.n, scores.accuracy, scores.uar, scores.macroF1]).toEqual([0, 0, 0, 0]);
  });

  it('keeps what must hold for every matrix', () => {
    const row = fc.array(fc.nat(30), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), (confusion) => {
        const scores = scoreConfusion(confusion);
        expect(scores.weightedRecall).toBeCloseTo(scores.accuracy, 12);
        for (const value of [
          scores.uar,
          scores.weightedPrecision,
          scores.weightedF1,
          scores.macroF1,
        ]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        const scaled = scoreConfusion(confusion.map((counts) => counts.map((count) => count * 3)));
        expect(scaled.macroF1).toBeCloseTo(scores.macroF1, 12);
      }),
    );
  });
});
