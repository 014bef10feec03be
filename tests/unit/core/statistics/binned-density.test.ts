import { describe, expect, it } from 'vitest';
import { binnedDensity } from '@/lib/core/statistics/binned-density';

const centres = Array.from({ length: 401 }, (_, i) => -10 + i * 0.05);
const normal = (x: number, sd: number): number =>
  Math.exp(-0.5 * (x / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI));

describe('binnedDensity', () => {
  it('of one value is the kernel itself, one bin wide', () => {
    const counts = centres.map((x) => (Math.abs(x) < 1e-9 ? 1 : 0));
    const { density, bandwidth } = binnedDensity({ counts, centres, iqr: 0 });
    expect(bandwidth).toBeCloseTo(0.05, 10);
    expect(density[200]).toBeCloseTo(normal(0, 0.05), 6);
  });

  it('of a normal sample has Silverman’s bandwidth and comes near the normal density', () => {
    const n = 100_000;
    const counts = centres.map((x) => Math.round(n * normal(x, 1) * 0.05));
    const { density, bandwidth } = binnedDensity({ counts, centres, iqr: 1.349 });
    expect(bandwidth).toBeCloseTo(0.9 * n ** -0.2, 2);
    // The estimate of a normal density is a normal one, widened by the kernel.
    const widened = Math.sqrt(1 + bandwidth ** 2);
    for (const at of [160, 200, 220, 260]) {
      expect(density[at]).toBeCloseTo(normal(centres[at], widened), 3);
    }
    expect(density.reduce((sum, each) => sum + each * 0.05, 0)).toBeCloseTo(1, 3);
  });

  it('of nothing is flat', () => {
    const empty = { counts: [0, 0], centres: [0, 1], iqr: 0 };
    expect(binnedDensity(empty)).toEqual({ density: [0, 0], bandwidth: 0 });
  });
});
