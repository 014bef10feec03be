import { describe, expect, it } from 'vitest';
import { fractionWords, prepareClassBalance } from '@/app/_charts/class-balance-prepare';
import type { ClassCount } from '@/lib/domain/datasets/schema';

function classes(counts: Record<string, number>, parts: ClassCount['parts'] = null): ClassCount[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const largest = Math.max(...Object.values(counts));
  return Object.entries(counts).map(([key, count]) => ({
    key,
    count,
    share: count / all,
    ofLargest: count / largest,
    parts,
  }));
}

describe('prepareClassBalance', () => {
  it('says at once that neutral is half as large, and marks only it', () => {
    const chart = prepareClassBalance({ classes: classes({ neutral: 96, calm: 192, sad: 191 }) });
    expect(chart.summary).toBe('neutral has 96 clips, half of the largest class (192).');
    expect(chart.bars.map((bar) => bar.missing)).toEqual([96, 0, 0]);
    expect(chart.bars.map((bar) => bar.filler)).toEqual([0, 0, 1]);
    expect(chart.bars[0]).toMatchObject({
      figures: '96 · 20.0 %',
      shortWords: 'half of largest',
      rest: 96,
    });
  });

  it('names short classes from the shortest on, an empty one in plain words', () => {
    const { summary } = prepareClassBalance({
      classes: classes({ neutral: 40, calm: 100, boredom: 0, angry: 1 }),
    });
    expect(summary).toBe(
      'boredom has no clip; angry has 1 clip, 1 % of the largest class (100); neutral has 40 clips, 40 % of it.',
    );
  });

  it('says that classes are equal or close', () => {
    expect(prepareClassBalance({ classes: classes({ a: 5, b: 5 }) }).summary).toBe(
      'Every class has 5 clips.',
    );
    expect(prepareClassBalance({ classes: classes({ a: 191, b: 192 }) }).summary).toBe(
      'The classes are close in size: 191 to 192 clips.',
    );
    expect(prepareClassBalance({ classes: [] }).summary).toBe('No clip yet.');
  });

  it('divides a bar by the parts of a split and keeps what is in none', () => {
    const parts = { train: 60, validation: 20, test: 15 };
    const chart = prepareClassBalance({ classes: classes({ neutral: 96 }, parts) });
    expect(chart.bars[0]).toMatchObject({ ...parts, rest: 1 });
    expect(chart.table.columns.map((column) => column.label)).toEqual([
      'emotion',
      'clips',
      'share',
      'train',
      'validation',
      'test',
    ]);
    expect(chart.table.rows).toEqual([['neutral', 96, 1, 60, 20, 15]]);
  });
});

describe('fractionWords', () => {
  it('uses a plain fraction only where it is close', () => {
    expect(fractionWords(0.5)).toBe('half');
    expect(fractionWords(95 / 192)).toBe('half');
    expect(fractionWords(0.33)).toBe('a third');
    expect(fractionWords(0.4)).toBe('40 %');
  });
});
