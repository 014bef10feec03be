import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseBins } from '@/lib/core/statistics/choose-bins';
import { evenEdges } from '@/lib/core/statistics/even-edges';

describe('chooseBins', () => {
  it('takes the width of Freedman and Diaconis, rounded', () => {
    // 2 · 0.6 / ∛1000 = 0.12
    const edges = chooseBins({ n: 1000, min: 2.93, max: 5.31, q1: 3.4, q3: 4 });
    expect(edges[0]).toBe(2.9);
    expect(edges[1]).toBe(3);
    expect(edges.at(-1)).toBe(5.4);
  });

  it('holds every value, in 5 to 86 bins whatever the spread', () => {
    const figure = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    const values = fc.array(figure, { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        const [min, max] = [sorted[0], sorted[sorted.length - 1]];
        fc.pre(max - min > 1e-3);
        const q1 = sorted[Math.floor(sorted.length / 4)];
        const q3 = sorted[Math.floor((3 * sorted.length) / 4)];
        const edges = chooseBins({ n: sorted.length, min, max, q1, q3 });
        expect(edges[0]).toBeLessThanOrEqual(min + 1e-6);
        expect(edges[edges.length - 1]).toBeGreaterThan(max - 1e-6);
        expect(edges.length - 1).toBeGreaterThanOrEqual(5);
        expect(edges.length - 1).toBeLessThanOrEqual(86);
      }),
    );
  });

  it('makes one bin of values that are all alike', () => {
    expect(chooseBins({ n: 5, min: 2, max: 2, q1: 2, q3: 2 })).toEqual([2, 3]);
  });
});

describe('evenEdges', () => {
  it('has equal widths, or equal ratios, and holds the smallest and the largest value', () => {
    const linear = evenEdges({ min: -40, max: -20 }, 4);
    expect(linear.map((edge) => Math.round(edge))).toEqual([-40, -35, -30, -25, -20]);
    expect(linear[4]).toBeGreaterThan(-20);
    const log = evenEdges({ min: 100, max: 1600 }, 4, 'log');
    expect(log.map((edge) => Math.round(edge))).toEqual([100, 200, 400, 800, 1600]);
    expect(log[0]).toBe(100);
    expect(log[4]).toBeGreaterThan(1600);
  });

  it('ascends even where all values are alike', () => {
    const edges = evenEdges({ min: 3, max: 3 }, 8);
    expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1])).toBe(true);
  });
});
