import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oversample } from '@/lib/core/splits/oversample';

describe('oversample', () => {
  it('brings every class to the largest, from the given rows only, evenly', () => {
    const labels = fc.array(fc.nat(4), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(labels, fc.nat(), (all, seed) => {
        const given = all.map((_, row) => row).filter((row) => row % 3 !== 1);
        const result = oversample(given, all, seed);
        expect(result.slice(0, given.length)).toEqual(given);
        expect(result.every((row) => given.includes(row))).toBe(true);
        const byClass = [0, 1, 2, 3, 4].map((label) => given.filter((row) => all[row] === label));
        const largest = Math.max(...byClass.map((rows) => rows.length));
        for (const rows of byClass.filter(({ length }) => length > 0)) {
          const repeats = rows.map((row) => result.filter((other) => other === row).length);
          expect(repeats.reduce((sum, n) => sum + n, 0)).toBe(largest);
          expect(Math.max(...repeats) - Math.min(...repeats)).toBeLessThanOrEqual(1);
        }
        expect(oversample(given, all, seed)).toEqual(result);
      }),
    );
  });

  it('chooses other rows with another seed', () => {
    const labels = Int32Array.from({ length: 60 }, (_, i) => (i < 20 ? 0 : 1));
    const rows = Int32Array.from({ length: 60 }, (_, i) => i);
    expect(oversample(rows, labels, 1).slice(60).sort()).toHaveLength(20);
    const uneven = rows.filter((row) => row > 4);
    expect(oversample(uneven, labels, 1)).not.toEqual(oversample(uneven, labels, 2));
  });
});
