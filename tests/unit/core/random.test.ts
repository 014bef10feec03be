import { describe, expect, it } from 'vitest';
import { createRandom, deriveSeed, shuffled } from '@/lib/core/random';

const draw = (seed: number, count: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('createRandom', () => {
  it('gives the same stream for the same seed and another for the next', () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(7, 20)).not.toEqual(draw(8, 20));
  });

  it('is uniform in [0, 1)', () => {
    const values = draw(1, 20_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const bins = new Array<number>(10).fill(0);
    for (const value of values) bins[Math.floor(value * 10)]! += 1;
    // Chi square with 9 degrees of freedom: 27.9 is exceeded once in 1,000 times.
    const chiSquare = bins.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquare).toBeLessThan(27.9);
  });

  it('draws integers below a bound, all of them', () => {
    const random = createRandom(3);
    const seen = new Set(Array.from({ length: 200 }, () => random.below(6)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('deriveSeed', () => {
  it('is 32-bit FNV-1a of the parts', () => {
    // FNV-1a of the empty text, of "a", of "foobar": Noll's test vectors.
    expect(deriveSeed('')).toBe(0x811c9dc5);
    expect(deriveSeed('a')).toBe(0xe40c292c);
    expect(deriveSeed('foobar')).toBe(0xbf9cf968);
  });

  it('tells parts apart', () => {
    expect(deriveSeed('ab', 'c')).not.toBe(deriveSeed('a', 'bc'));
    expect(deriveSeed(1, 2)).not.toBe(deriveSeed(2, 1));
  });
});

describe('shuffled', () => {
  const items = [...Array(50).keys()];

  it('keeps every item, leaves its input alone, repeats itself by seed', () => {
    const result = shuffled(items, createRandom(5));
    expect([...result].sort((a, b) => a - b)).toEqual(items);
    expect(result).not.toEqual(items);
    expect(items[0]).toBe(0);
    expect(shuffled(items, createRandom(5))).toEqual(result);
  });

  it('gives each of six orders its share', () => {
    const counts = new Map<string, number>();
    const random = createRandom(11);
    for (let i = 0; i < 6000; i++) {
      const key = shuffled([1, 2, 3], random).join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
