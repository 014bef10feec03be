import { describe, expect, it } from 'vitest';
import { prepareHistogram } from '@/app/_charts/prepare-histogram';
import type { Distribution, GroupSpread } from '@/lib/domain/explore/schema';

const spread = (group: string | null, median: number): GroupSpread => ({
  group,
  n: 3,
  min: median - 2,
  p5: median - 2,
  q1: median - 1,
  median,
  q3: median + 1,
  p95: median + 2,
  max: median + 2,
  mean: median,
});

const level = (betweenShare: number): Distribution => ({
  measure: 'level',
  all: { ...spread(null, -38), n: 6 },
  groups: [spread('calm', -48), spread('angry', -30)],
  edges: [-50, -47.5, -45],
  counts: [
    [2, 1],
    [0, 3],
  ],
  betweenShare,
});

describe('prepareHistogram', () => {
  it('names each bin, counts it by label, and leads to its clips', () => {
    const { bins, series } = prepareHistogram(level(0.1));
    expect(series.map(({ word }) => word)).toEqual(['calm', 'angry']);
    expect(bins[1]).toEqual({
      from: -47.5,
      to: -45,
      total: 4,
      words: '−47.5 to −45.0\u202fdBFS: 4 clips',
      query: 'minDb=-47.5&maxDb=-45',
      counts: { calm: 1, angry: 3 },
    });
  });

  it('says where half of the clips lie, and warns where the level tells the label', () => {
    expect(prepareHistogram(level(0.1)).summary).toBe(
      'Half of the clips lie between −39.0 and −37.0\u202fdBFS; the quietest has −40.0, the loudest −36.0.',
    );
    expect(prepareHistogram(level(0.55)).summary).toContain(
      'calm is quietest (−48.0) and angry loudest (−30.0): the label accounts for 55\u202f% of the variance',
    );
  });

  it('gives every figure to the table', () => {
    const { table } = prepareHistogram(level(0));
    expect(table.columns.map(({ label }) => label)).toEqual([
      'from, dBFS',
      'below, dBFS',
      'clips',
      'calm',
      'angry',
    ]);
    expect(table.rows[0]).toEqual([-50, -47.5, 2, 2, 0]);
  });
});
