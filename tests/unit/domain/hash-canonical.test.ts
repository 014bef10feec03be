import { expect, test } from 'vitest';
import { hashCanonical } from '@/lib/domain/hash-canonical';

test('does not depend on the order of keys, at any depth', () => {
  expect(hashCanonical({ a: 1, b: { c: [1, { d: 2, e: 3 }], f: null } })).toBe(
    hashCanonical({ b: { f: null, c: [1, { e: 3, d: 2 }] }, a: 1 }),
  );
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: null }, {}],
  [{ a: '1' }, { a: 1 }],
])('tells %j from %j', (one, other) => {
  expect(hashCanonical(one)).not.toBe(hashCanonical(other));
});
