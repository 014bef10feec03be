import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from '@/lib/core/agreement/cohen-kappa';
import { fleissKappa } from '@/lib/core/agreement/fleiss-kappa';
import { krippendorffAlpha, prepareAlpha } from '@/lib/core/agreement/krippendorff-alpha';
import { createRandom, shuffled } from '@/lib/core/random';

const CLASSES = 4;
const votes = fc.array(fc.nat(4), { minLength: CLASSES, maxLength: CLASSES });
const tables = fc.array(votes, { minLength: 2, maxLength: 30 });

/** Alpha by its definition: observed over expected disagreement, pair of ratings by pair. */
function alphaByPairs(table: readonly (readonly number[])[]): number | null {
  const units = table
    .map((counts) => counts.flatMap((count, k) => new Array<number>(count).fill(k)))
    .filter((ratings) => ratings.length > 1);
  const disagree = (ratings: readonly number[]): number =>
    ratings.reduce((sum, a) => sum + ratings.filter((b) => b !== a).length, 0);
  const all = units.flat();
  const observed =
    units.reduce((sum, ratings) => sum + disagree(ratings) / (ratings.length - 1), 0) / all.length;
  const expected = disagree(all) / (all.length * (all.length - 1));
  return expected > 0 ? 1 - observed / expected : null;
}

describe('krippendorffAlpha', () => {
  it('equals its definition, pair by pair', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [ours, defined] = [krippendorffAlpha(table), alphaByPairs(table)];
        if (defined === null) expect(ours).toBeNull();
        else expect(ours).toBeCloseTo(defined, 10);
      }),
    );
  });

  it('is 1 where all agree and there are two classes, whoever rated how often', () => {
    expect(
      krippendorffAlpha([
        [3, 0],
        [0, 2],
        [5, 0],
      ]),
    ).toBe(1);
  });

  it('does not change with the order of clips and classes, nor with clips rated once', () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, seed) => {
        const turned = shuffled(table, createRandom(seed)).map((counts) => counts.toReversed());
        const alpha = krippendorffAlpha(table);
        const others = [krippendorffAlpha(turned), krippendorffAlpha([...table, [1, 0, 0, 0]])];
        for (const other of others) {
          if (alpha === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(alpha, 10);
        }
      }),
    );
  });

  it('is about 0 for listeners who guess', () => {
    const random = createRandom(11);
    const guesses = Array.from({ length: 4000 }, () => {
      const counts = [0, 0, 0, 0];
      for (let rater = 0; rater < 3; rater++) counts[random.below(CLASSES)] += 1;
      return counts;
    });
    expect(Math.abs(krippendorffAlpha(guesses) ?? 1)).toBeLessThan(0.02);
  });

  it('has nothing to say where nothing varies', () => {
    expect(krippendorffAlpha([])).toBeNull();
    expect(krippendorffAlpha([[1, 0]])).toBeNull();
    expect(
      krippendorffAlpha([
        [2, 0],
        [3, 0],
      ]),
    ).toBeNull();
  });

  it('takes a draw with repetition as the table that it stands for', () => {
    const table = [
      [2, 0, 1],
      [1, 0, 0],
      [0, 3, 0],
      [1, 1, 0],
    ];
    const { clips, ratings, alphaOf } = prepareAlpha(table);
    expect({ clips, ratings }).toEqual({ clips: 3, ratings: 8 });
    const repeated = [table[0], table[0], table[3]] as number[][];
    expect(alphaOf([0, 0, 2])).toBeCloseTo(krippendorffAlpha(repeated) ?? Number.NaN, 12);
  });
});

describe('fleissKappa', () => {
  it('uses the clips with the commonest number of ratings and counts the others', () => {
    const three = [
      [3, 0],
      [0, 3],
      [2, 1],
    ];
    const mixed = [...three, [2, 0], [1, 0], [0, 0]];
    expect(fleissKappa(mixed)).toEqual({ ...fleissKappa(three), leftOut: 2 });
    expect(fleissKappa(mixed)).toMatchObject({ ratingsPerClip: 3, clips: 3 });
  });

  it('is not applicable where no clip was rated twice, undefined where all ratings are one class', () => {
    expect(fleissKappa([[1, 0], [0, 1], []])).toBeNull();
    expect(fleissKappa([[2, 0]])).toMatchObject({ kappa: null, clips: 1 });
  });

  it('differs from alpha only by what alpha corrects for few ratings', () => {
    // Krippendorff (2011): for complete data alpha = 1 − (1 − π)(1 − 1/n), π being Scott's and Fleiss'.
    const complete = fc.array(fc.constantFrom([3, 0, 0], [2, 1, 0], [1, 1, 1], [0, 0, 3]), {
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(complete, (table) => {
        const kappa = fleissKappa(table)?.kappa ?? null;
        if (kappa === null) return;
        const n = table.length * 3;
        expect(krippendorffAlpha(table)).toBeCloseTo(1 - (1 - kappa) * (1 - 1 / n), 10);
      }),
    );
  });
});

describe('cohenKappa', () => {
  const labels = fc.array(fc.tuple(fc.nat(CLASSES - 1), fc.nat(CLASSES - 1)), { minLength: 1 });

  it('is the same for either order of the two raters and at most 1', () => {
    fc.assert(
      fc.property(labels, (pairs) => {
        const first = pairs.map(([a]) => a);
        const second = pairs.map(([, b]) => b);
        const kappa = cohenKappa(first, second, CLASSES);
        const turned = cohenKappa(second, first, CLASSES);
        if (kappa === null) expect(turned).toBeNull();
        else {
          expect(turned).toBeCloseTo(kappa, 12);
          expect(kappa).toBeLessThanOrEqual(1);
        }
        const same = cohenKappa(first, first, CLASSES);
        expect(same).toBe(new Set(first).size > 1 ? 1 : null);
      }),
    );
  });

  it('has nothing to say without clips', () => {
    expect(cohenKappa([], [], 3)).toBeNull();
  });
});
