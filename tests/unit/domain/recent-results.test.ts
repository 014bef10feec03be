import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RecentResults } from '@/lib/domain/recent-results';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const make = () =>
  new RecentResults<string>({ maxAgeMs: 1000, maxWeight: 10, weightOf: (text) => text.length });

/** A query that counts how often it is asked. */
function counted(result: string) {
  const compute = vi.fn(async () => result);
  return compute;
}

it('computes once for all who ask at the same time and within the age', async () => {
  const recent = make();
  const compute = counted('abc');
  await Promise.all([recent.get('k', compute), recent.get('k', compute)]);
  vi.advanceTimersByTime(999);
  expect(await recent.get('k', compute)).toBe('abc');
  expect(compute).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  await recent.get('k', compute);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('lets go of what was unused for longest once the weight is too much', async () => {
  const recent = make();
  const [first, second, third] = [counted('aaaa'), counted('bbbb'), counted('cccc')];
  await recent.get('1', first);
  await recent.get('2', second);
  await recent.get('1', first);
  await recent.get('3', third);
  await recent.get('1', first);
  await recent.get('3', third);
  expect([first, third].map((compute) => compute.mock.calls.length)).toEqual([1, 1]);
  await recent.get('2', second);
  expect(second).toHaveBeenCalledTimes(2);
});

it('holds a single result that is heavier than all it may hold, until the next', async () => {
  const recent = make();
  const heavy = counted('a'.repeat(20));
  await recent.get('heavy', heavy);
  await recent.get('heavy', heavy);
  expect(heavy).toHaveBeenCalledTimes(1);
  await recent.get('light', counted('b'));
  await recent.get('heavy', heavy);
  expect(heavy).toHaveBeenCalledTimes(2);
});

it('does not hold a failure', async () => {
  const recent = make();
  const failing = vi.fn(async () => Promise.reject(new Error('gone')));
  await expect(recent.get('k', failing)).rejects.toThrow('gone');
  expect(await recent.get('k', counted('back'))).toBe('back');
});
