import { describe, expect, it } from 'vitest';
import { prepareDistribution } from '@/app/_charts/prepare-distribution';
import type { Distribution, GroupSpread } from '@/lib/domain/explore/schema';

const spread = (group: string | null, [p5, q1, median, q3, p95]: number[]): GroupSpread => ({
  group,
  n: 4,
  min: p5,
  p5,
  q1,
  median,
  q3,
  p95,
  max: p95,
  mean: median,
});

const pitch: Distribution = {
  measure: 'pitch',
  all: spread(null, [100, 120, 200, 300, 400]),
  groups: [spread('MALE', [100, 110, 120, 130, 150]), spread('FEMALE', [190, 200, 210, 300, 400])],
  edges: [100, Math.sqrt(20_000), 200, Math.sqrt(80_000), 400],
  counts: [
    [4, 0, 0, 0],
    [0, 1, 2, 1],
  ],
  betweenShare: 0.6,
};

describe('prepareDistribution', () => {
  const chart = prepareDistribution(pitch, 'gender');

  it('places boxes on a logarithmic axis for what is measured in Hz', () => {
    expect(chart.rows[1].word).toBe('female');
    expect(chart.rows[1].box.q1).toBeCloseTo(0.5, 10);
    expect(chart.rows[1].box.p95).toBeCloseTo(1, 10);
    expect(chart.ticks.map(({ label }) => label)).toEqual(['100', '200']);
    expect(chart.ticks[1].share).toBeCloseTo(0.5, 10);
  });

  it('draws all curves on one height, and names the bandwidth in octaves', () => {
    const highest = chart.rows.map(({ density }) => Math.max(...density));
    expect(Math.max(...highest)).toBe(1);
    expect(chart.rows[0].strip).toEqual([1, 0, 0, 0]);
    expect(chart.method).toContain('Silverman’s bandwidth, 0.50 to 0.50 octaves');
  });

  it('says what lies lowest and highest, and how much the groups account for', () => {
    expect(chart.summary).toBe(
      'By median, from male (120\u202fHz) to female (210\u202fHz); gender accounts for 60\u202f% of the variance (η²), a large effect by Cohen’s convention.',
    );
    const one = prepareDistribution({ ...pitch, groups: pitch.groups.slice(0, 1) }, 'gender');
    expect(one.summary).toBe('One group only: nothing to compare.');
  });

  it('gives quantiles to the table', () => {
    expect(chart.table.rows[0]).toEqual(['male', 4, 100, 100, 110, 120, 130, 150, 150, 120]);
  });
});
