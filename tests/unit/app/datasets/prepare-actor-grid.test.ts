import { describe, expect, it } from 'vitest';
import { prepareActorGrid } from '@/app/w/[workspace]/datasets/[dataset]/_parts/prepare-actor-grid';
import type { ClassCount } from '@/lib/domain/datasets/schema';

const classOf = (key: string, count: number): ClassCount => ({
  key,
  count,
  share: 0,
  ofLargest: 1,
  parts: null,
});

describe('prepareActorGrid', () => {
  const classes = [classOf('calm', 8), classOf('angry', 4)];

  it('counts the holes and shades by the fullest cell', () => {
    const grid = prepareActorGrid({
      classes,
      actors: [
        { label: '01', gender: 'MALE', counts: { calm: 8 }, total: 8 },
        { label: '02', gender: 'FEMALE', counts: { angry: 4 }, total: 4 },
      ],
    });
    expect(grid.holes).toBe(2);
    expect(grid.rows[0].cells).toEqual([
      { key: 'calm', count: 8, heat: 1 },
      { key: 'angry', count: 0, heat: 0 },
    ]);
    expect(grid.rows[1].cells[1].heat).toBe(0.5);
    expect(grid.summary).toBe('1 female, 1 male; 2 pairs have no clip.');
  });

  it('says that every actor speaks every emotion', () => {
    const counts = { calm: 1, angry: 1 };
    const actors = [{ label: '1', gender: null, counts, total: 2 }];
    const { summary, rows } = prepareActorGrid({ classes, actors });
    expect(summary).toBe('0 female, 0 male; every actor speaks every emotion.');
    expect(rows[0].gender).toBe('not known');
  });
});
