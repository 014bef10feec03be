import { describe, expect, test } from 'vitest';
import {
  choosePair,
  readVersionQuery,
  versionsHref,
} from '@/app/w/[workspace]/datasets/[dataset]/versions/_parts/version-query';

const versions = [{ number: 3 }, { number: 2 }, { number: 1 }];

describe('the compared pair', () => {
  test('is the newest and the one before it, unless the address names others', () => {
    expect(choosePair(versions, {})).toEqual({ from: { number: 2 }, to: { number: 3 } });
    expect(choosePair(versions, { from: 1, to: 2 })).toEqual({
      from: { number: 1 },
      to: { number: 2 },
    });
    expect(choosePair(versions, { from: 9 })?.from).toEqual({ number: 2 });
    expect(choosePair([{ number: 1 }], {})).toBeNull();
  });
});

test('the address is read back as it was written, and nonsense is left out', () => {
  const query = { from: 1, to: 3, change: 'added', after: 'abc' } as const;
  const href = versionsHref('/versions', query);
  const raw = Object.fromEntries(new URL(href, 'http://x').searchParams);
  expect(readVersionQuery(raw)).toEqual(query);
  expect(readVersionQuery({ from: '0', to: ['1', '2'], change: 'eaten', after: '' })).toEqual({
    from: undefined,
    to: undefined,
  });
  expect(versionsHref('/versions', {})).toBe('/versions');
});
