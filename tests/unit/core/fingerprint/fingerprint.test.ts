import { describe, expect, test } from 'vitest';
import { resample } from '@/lib/core/audio/resample';
import { bitErrorRate } from '@/lib/core/fingerprint/bit-error-rate';
import { computeFingerprint } from '@/lib/core/fingerprint/compute-fingerprint';
import { countBits } from '@/lib/core/fingerprint/count-bits';
import { decodeFingerprint, encodeFingerprint } from '@/lib/core/fingerprint/encode-fingerprint';
import { findNearDuplicates } from '@/lib/core/fingerprint/find-near-duplicates';
import { FRAME_SEC, WEAK_BITS, weakBit } from '@/lib/core/fingerprint/fingerprint';
import { createRandom } from '@/lib/core/random';
import { speechLike, withNoise } from './speech-like';

const RATE = 16000;
const printOf = (samples: Float32Array, rate = RATE) => computeFingerprint(samples, rate);

describe('a fingerprint', () => {
  test('does not depend on the level', () => {
    const voice = speechLike(1);
    const quieter = printOf(voice.map((value) => value / 4));
    expect(quieter).toEqual(printOf(voice));
    expect(quieter.bits.length).toBeGreaterThan(80);
  });

  test('is empty for silence and for less than a frame', () => {
    expect(printOf(new Float32Array(2 * RATE)).bits).toHaveLength(0);
    expect(printOf(speechLike(1).subarray(0, 0.2 * RATE)).bits).toHaveLength(0);
    expect(printOf(new Float32Array(0)).bits).toHaveLength(0);
  });

  test('begins and ends with an active frame', () => {
    const { active } = printOf(speechLike(2));
    expect([active[0], active.at(-1)]).toEqual([1, 1]);
  });

  test('survives being stored', () => {
    for (const print of [printOf(speechLike(3)), printOf(new Float32Array(RATE))]) {
      expect(decodeFingerprint(encodeFingerprint(print))).toEqual(print);
    }
    const bytes = encodeFingerprint(printOf(speechLike(3)));
    expect(() => decodeFingerprint(bytes.subarray(1))).toThrow(RangeError);
    expect(() => decodeFingerprint(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
    expect(() => decodeFingerprint(new Uint8Array(0))).toThrow(RangeError);
  });

  test('knows which of its bits noise turns first', () => {
    const { bits, active, weak } = printOf(speechLike(6));
    const noisy = printOf(withNoise(speechLike(6), 20, 1));
    let [turned, turnedWeak] = [0, 0];
    for (let frame = 0; frame < bits.length; frame++) {
      if (!active[frame]) continue;
      const differing = (bits[frame] as number) ^ (noisy.bits[frame] as number);
      turned += countBits(differing);
      for (let rank = 0; rank < WEAK_BITS; rank++) {
        turnedWeak += (differing >>> weakBit(weak[frame] as number, rank)) & 1;
      }
    }
    expect(turned).toBeGreaterThan(100);
    // Three bits of 32 would be turned in 9 % of all cases by chance.
    expect(turnedWeak / turned).toBeGreaterThan(0.3);
  });

  test('counts the bits that differ', () => {
    const random = createRandom(1);
    for (let i = 0; i < 100; i++) {
      const word = random.below(2 ** 32);
      expect(countBits(word)).toBe([...word.toString(2)].filter((bit) => bit === '1').length);
    }
    const a = { bits: Uint32Array.of(0, 0b111, 0), active: Uint8Array.of(1, 1, 0) };
    const b = { bits: Uint32Array.of(0b110, 0xffffffff), active: Uint8Array.of(1, 1) };
    expect(bitErrorRate(a, b, 1)).toEqual({ rate: 1 / 32, frames: 1 });
    expect(bitErrorRate(a, b, 3)).toEqual({ rate: 1, frames: 0 });
  });
});

describe('near-duplicates', () => {
  const voices = Array.from({ length: 12 }, (_, i) => speechLike(i + 1));
  const copies: readonly [string, (samples: Float32Array) => Float32Array, number][] = [
    ['turned down by 6 dB', (x) => x.map((value) => value / 2), 0],
    ['through 8 kHz', (x) => resample(resample(x, RATE, 8000), 8000, RATE), 0],
    ['with noise at 20 dB', (x) => withNoise(x, 20, 5), 0],
    [
      'through 8 kHz, cut and with noise at once',
      (x) => withNoise(resample(resample(x, RATE, 8000), 8000, RATE).slice(4000 + 37), 20, 5),
      0.26,
    ],
    ['without its first 0.3 s', (x) => x.slice(0.3 * RATE), 0.3],
    ['without its last second', (x) => x.slice(0, x.length - RATE), 0],
  ];

  test.each(copies)('are found %s', (_, copy, cutSec) => {
    const prints = [...voices, copy(voices[7] as Float32Array)].map((voice) => printOf(voice));
    const found = findNearDuplicates(prints);
    expect(found).toEqual([expect.objectContaining({ first: 7, second: 12 })]);
    // The fingerprint begins with its first active frame, here within a syllable of the cut.
    expect(found[0]?.offset ?? -1).toBeGreaterThanOrEqual(0);
    expect((found[0]?.offset ?? 99) * FRAME_SEC).toBeLessThanOrEqual(cutSec + 0.02);
  });

  test('are not found among different recordings, nor at another speed', () => {
    const faster = resample(voices[7] as Float32Array, RATE * 1.1, RATE);
    const slower = resample(voices[7] as Float32Array, RATE * 0.9, RATE);
    expect(findNearDuplicates([...voices, faster, slower].map((x) => printOf(x)))).toEqual([]);
  });

  test('of many copies lead back to the first', () => {
    const print = printOf(voices[0] as Float32Array);
    const found = findNearDuplicates(Array.from({ length: 100 }, () => print));
    expect(new Set(found.filter(({ first }) => first === 0).map(({ second }) => second)).size).toBe(
      99,
    );
  });

  test('are none among silence and short sounds', () => {
    const silent = printOf(new Float32Array(RATE));
    const short = printOf(speechLike(1).subarray(RATE, 1.4 * RATE));
    expect(findNearDuplicates([silent, silent, short, short])).toEqual([]);
    expect(findNearDuplicates([])).toEqual([]);
  });
});
