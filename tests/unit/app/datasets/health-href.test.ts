import { expect, test } from 'vitest';
import {
  healthHref,
  readHealthQuery,
} from '@/app/w/[workspace]/datasets/[dataset]/health/_parts/health-href';

test('the open finding is read back as it was written, and nonsense is left out', () => {
  for (const query of [
    {},
    { finding: 'abc' },
    { finding: 'abc', after: 0 },
    { finding: 'a', after: 99 },
  ]) {
    const raw = Object.fromEntries(new URL(healthHref('/health', query), 'http://x').searchParams);
    expect(readHealthQuery(raw)).toEqual(query);
  }
  expect(readHealthQuery({ finding: ['a', 'b'] })).toEqual({});
  expect(readHealthQuery({ finding: 'a'.repeat(65) })).toEqual({});
  expect(readHealthQuery({ finding: 'a', after: '-1' })).toEqual({ finding: 'a' });
});
