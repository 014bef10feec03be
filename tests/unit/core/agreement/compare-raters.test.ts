import { describe, expect, it } from 'vitest';
import {
  comparePairs,
  compareWithOthers,
  type RaterVote,
} from '@/lib/core/agreement/compare-raters';

/** `Ann: a=0 b=1` as votes. */
const votesOf = (...lines: string[]): RaterVote[] =>
  lines.flatMap((line) => {
    const [rater = '', rest = ''] = line.split(': ');
    return rest.split(' ').map((pair) => {
      const [clip = '', choice = ''] = pair.split('=');
      return { rater, clip, choice: Number(choice) };
    });
  });

describe('compareWithOthers', () => {
  it('leaves the rater’s own vote out of the majority, and clips whose others have none', () => {
    const votes = votesOf('Ann: a=0 b=1 c=0', 'Ben: a=0 b=1 c=1', 'Cleo: a=0 b=0');
    expect(compareWithOthers(votes, 2)).toEqual([
      // b: one 1 against one 0 without her own
      { rater: 'Ann', comparable: 2, withOthers: 0.5 },
      { rater: 'Ben', comparable: 2, withOthers: 0.5 },
      { rater: 'Cleo', comparable: 2, withOthers: 0.5 },
    ]);
  });

  it('has nothing to compare for who rated alone', () => {
    expect(compareWithOthers(votesOf('Ann: a=0'), 2)).toEqual([
      { rater: 'Ann', comparable: 0, withOthers: null },
    ]);
  });
});

describe('comparePairs', () => {
  it('takes the clips that both rated, and leaves out pairs without such', () => {
    const pairs = comparePairs(votesOf('Ann: a=0 b=1 c=0', 'Ben: a=0 b=1', 'Cleo: d=0'), 2);
    expect(pairs).toEqual([{ first: 'Ann', second: 'Ben', clips: 2, kappa: 1 }]);
  });
});
