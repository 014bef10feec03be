import { expect, test } from 'vitest';
import { differenceDb } from '@/lib/core/audio/difference-db';

const tone = Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i / 7));

test('equal samples have no difference', () => {
  expect(differenceDb(tone, tone.slice())).toBe(Number.NEGATIVE_INFINITY);
});

test('a hundredth of the amplitude lies 40 dB below, at any level', () => {
  expect(
    differenceDb(
      tone,
      tone.map((x) => x * 1.01),
    ),
  ).toBeCloseTo(-40, 3);
  const quiet = tone.map((x) => x * 1e-3);
  expect(
    differenceDb(
      quiet,
      quiet.map((x) => x * 0.99),
    ),
  ).toBeCloseTo(-40, 3);
});

test('the inverted signal lies 6 dB above, silence beside it at 0 dB', () => {
  expect(
    differenceDb(
      tone,
      tone.map((x) => -x),
    ),
  ).toBeCloseTo(20 * Math.log10(2), 5);
  expect(differenceDb(tone, new Float32Array(1000))).toBeCloseTo(0, 10);
});

test('any sound beside silence is infinitely far from it', () => {
  expect(differenceDb(new Float32Array(1000), tone)).toBe(Number.POSITIVE_INFINITY);
});
