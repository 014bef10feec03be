import { describe, expect, it } from 'vitest';
import { prepareCrossTables } from '@/app/w/[workspace]/datasets/[dataset]/_parts/prepare-cross-tables';
import type { CrossTable } from '@/lib/domain/explore/schema';

const row = (value: string | null, counts: Record<string, number>, isRest = false) => ({
  value,
  isRest,
  counts,
});
const tables: CrossTable[] = [
  {
    field: 'gender',
    rows: [row('FEMALE', { neutral: 2, calm: 4 }), row('MALE', { neutral: 2, calm: 4 })],
  },
  {
    field: 'intensity',
    rows: [row('normal', { neutral: 4, calm: 4 }), row('strong', { calm: 4 })],
  },
  {
    field: 'statement',
    rows: [row('Kids & co', { neutral: 4, calm: 7 }), row(null, { calm: 1 }, true)],
  },
];

describe('prepareCrossTables', () => {
  const { blocks, summary } = prepareCrossTables(tables, ['neutral', 'calm', 'boredom']);

  it('keeps the order of labels, without those that nobody speaks', () => {
    expect(blocks[0].rows[0].cells.map(({ key }) => key)).toEqual(['neutral', 'calm']);
    expect(blocks[0].rows[0]).toMatchObject({ word: 'female', total: 6, query: 'gender=FEMALE' });
  });

  it('shades by the fullest cell of the field, and leads nowhere from the rest', () => {
    expect(blocks[1].rows[1].cells.map(({ heat }) => heat)).toEqual([0, 1]);
    expect(blocks[2].rows[0].query).toBe('statement=Kids%20%26%20co');
    expect(blocks[2].rows[1]).toMatchObject({ word: 'all others', query: null });
  });

  it('names what nobody recorded', () => {
    expect(summary).toBe(
      'No clip of neutral with “strong”, neutral with “all others”: there a model can learn the one in place of the other.',
    );
    expect(prepareCrossTables(tables.slice(0, 1), ['neutral', 'calm']).summary).toBe(
      'Every label occurs with each of these.',
    );
  });
});
