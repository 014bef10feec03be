import { describe, expect, it } from 'vitest';
import { prepareEntropy } from '@/app/_charts/prepare-entropy';
import { binEntropies } from '@/lib/core/agreement/bin-entropies';

describe('prepareEntropy', () => {
  const figures = prepareEntropy(binEntropies([0, 0, 0, 0.9183, 1], 4));

  it('names bins by their bits and ends with the last that holds a clip', () => {
    expect(figures.bars.map(({ range }) => range)).toEqual([
      '0',
      '0–0.25',
      '0.25–0.5',
      '0.5–0.75',
      '0.75–1',
    ]);
    expect(figures.bars.map(({ clips }) => clips)).toEqual([3, 0, 0, 0, 2]);
    expect(figures.bars[4]?.share).toBeCloseTo(0.4, 12);
  });

  it('says how many clips all agree on', () => {
    expect(figures.summary).toBe(
      'All listeners agree on 3 of 5 clips with two or more ratings (60.0 %).',
    );
    expect(figures.table.rows[0]).toEqual(['0', 3, 0.6]);
  });

  it('says what is missing where no clip has two ratings', () => {
    const empty = prepareEntropy(binEntropies([], 8));
    expect(empty).toMatchObject({ n: 0 });
    expect(empty.summary).toContain('No clip has two ratings');
    expect(empty.bars.every(({ share }) => share === 0)).toBe(true);
  });
});
