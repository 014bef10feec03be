import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { decodeFlac } from '@/lib/core/audio/decode-flac';
import { createRandom } from '@/lib/core/random';
import { expectRefusal } from './expect-refusal';
import { type FlacSpec, type ResidualCoding, type SubframeCoding, writeFlac } from './write-flac';

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');
const rice = (k: number, partitionOrder = 0, method: 0 | 1 = 0): ResidualCoding => ({
  method,
  partitionOrder,
  parameter: { rice: k },
});

/** A smooth wave with noise that fills `bits`, from a seed. */
function makeSamples(count: number, bits: number, seed: number): number[] {
  const random = createRandom(seed);
  const full = 2 ** (bits - 1);
  return Array.from({ length: count }, (_, i) => {
    const value = Math.round(full * (0.9 * Math.sin(i / 7) + 0.15 * (random.next() - 0.5)));
    // Adding 0 makes −0 a plain 0.
    return Math.max(-full, Math.min(full - 1, value)) + 0;
  });
}

function spec(overrides: Partial<FlacSpec> = {}): FlacSpec {
  const coding: SubframeCoding = { kind: 'fixed', order: 2, residual: rice(10, 2) };
  return { rateHz: 16_000, bits: 16, channelCode: 0, coding, blockSize: 64, ...overrides };
}

function expectRoundTrip(channels: number[][], flacSpec: FlacSpec): void {
  const audio = decodeFlac(writeFlac(channels, flacSpec));
  const scale = 2 ** (flacSpec.bits - 1);
  expect(audio.channels).toHaveLength(channels.length);
  audio.channels.forEach((samples, c) => {
    expect([...samples]).toEqual(channels[c]?.map((value) => Math.fround(value / scale)));
  });
}

describe('decodeFlac', () => {
  it('reads what the format description gives as an example', () => {
    // RFC 9639, appendix D.1: one stereo sample, 44.1 kHz, 16 bits: 25588 and 10416.
    const hex =
      '664c6143 80000022 10001000 00000f00 000f0ac4 42f00000 00013e84 b41807dc 69030758 6a3dad1a 2e0ffff8 69180000 bf0358fd 03128baa 9a';
    const bytes = Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
    const audio = decodeFlac(bytes, md5);
    expect(audio.sampleRateHz).toBe(44_100);
    expect(audio.channels.map((samples) => (samples[0] as number) * 32_768)).toEqual([
      25_588, 10_416,
    ]);
  });

  it('reads every kind of subframe', () => {
    const samples = makeSamples(150, 16, 1);
    const codings: SubframeCoding[] = [{ kind: 'verbatim' }];
    for (let order = 0; order <= 4; order++)
      codings.push({ kind: 'fixed', order, residual: rice(9) });
    for (const order of [1, 2, 8, 22]) {
      const coefficients = Array.from({ length: order }, (_, j) => (j % 2 ? -7 : 12) * (order - j));
      codings.push({ kind: 'linear', coefficients, shift: 5, precision: 12, residual: rice(12) });
    }
    for (const coding of codings) expectRoundTrip([samples], spec({ coding }));
    expectRoundTrip([new Array(100).fill(-321)], spec({ coding: { kind: 'constant' } }));
  });

  it('reads both Rice methods, partitions, long quotients and escape codes', () => {
    const samples = makeSamples(128, 16, 2);
    for (const residual of [
      rice(0),
      rice(3, 4),
      rice(14, 1),
      rice(18, 2, 1),
      { method: 0, partitionOrder: 1, parameter: { raw: 18 } },
      { method: 1, partitionOrder: 0, parameter: { raw: 20 } },
    ] satisfies ResidualCoding[]) {
      expectRoundTrip([samples], spec({ coding: { kind: 'fixed', order: 1, residual } }));
    }
    const silence: ResidualCoding = { method: 0, partitionOrder: 0, parameter: { raw: 0 } };
    expectRoundTrip(
      [new Array(64).fill(5)],
      spec({ coding: { kind: 'fixed', order: 1, residual: silence } }),
    );
  });

  it('reads every stereo mode and eight channels', () => {
    for (const bits of [16, 24, 32]) {
      const channels = [makeSamples(130, bits, 3), makeSamples(130, bits, 4).reverse()];
      const coding: SubframeCoding = { kind: 'verbatim' };
      for (const channelCode of [1, 8, 9, 10])
        expectRoundTrip(channels, spec({ channelCode, bits, coding }));
    }
    const eight = Array.from({ length: 8 }, (_, c) => makeSamples(128, 16, c));
    expectRoundTrip(eight, spec({ channelCode: 7 }));
  });

  it('reads 4 to 32 bits and wasted bits', () => {
    for (const bits of [4, 8, 12, 16, 20, 24, 32]) {
      const residual = rice(Math.min(24, bits - 2), 0, 1);
      expectRoundTrip(
        [makeSamples(90, bits, bits)],
        spec({ bits, coding: { kind: 'fixed', order: 2, residual } }),
      );
    }
    const samples = makeSamples(128, 13, 9).map((value) => value * 8);
    expectRoundTrip([samples], spec({ wasted: 3 }));
    expectRoundTrip([samples], spec({ wasted: 1, coding: { kind: 'verbatim' } }));
  });

  it('checks the digest where it can', () => {
    const samples = makeSamples(100, 16, 5);
    const digest = md5(new Uint8Array(Int16Array.from(samples).buffer));
    expect(decodeFlac(writeFlac([samples], spec({ digest })), md5).channels[0]).toHaveLength(100);
    const wrong = writeFlac([samples], spec({ digest: 'f'.repeat(32) }));
    expectRefusal(() => decodeFlac(wrong, md5), /digest/);
    expect(decodeFlac(wrong).channels[0]).toHaveLength(100);
  });

  it('refuses what is cut short, wherever the cut is', () => {
    const whole = writeFlac([makeSamples(200, 16, 6)], spec());
    for (let length = 4; length < whole.length; length += 3) {
      expectRefusal(() => decodeFlac(whole.subarray(0, length)), /cut short|damaged/);
    }
    const twoFrames = writeFlac([makeSamples(128, 16, 6)], spec({ totalSamples: 500 }));
    expectRefusal(() => decodeFlac(twoFrames), /announces 500 samples and 128 are there/);
  });

  it('refuses any changed bit of a frame', () => {
    const whole = writeFlac([makeSamples(64, 16, 7)], spec());
    for (let bit = 42 * 8; bit < whole.length * 8; bit++) {
      const changed = whole.slice();
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (128 >> (bit & 7));
      expectRefusal(() => decodeFlac(changed), /damaged|cut short|half-way/);
    }
  });

  it('refuses absurd headers without allocating for them', () => {
    const samples = [makeSamples(64, 16, 8)];
    expectRefusal(() => decodeFlac(writeFlac(samples, spec({ rateHz: 0 }))), /sample rate of 0/);
    expectRefusal(() => decodeFlac(writeFlac(samples, spec({ rateHz: 800_000 }))), /800000 Hz/);
    expectRefusal(
      () => decodeFlac(writeFlac(samples, spec({ totalSamples: 2 ** 35 }))),
      /30 minutes/,
    );
    const huge = writeFlac(samples, spec({ totalSamples: 28_000_000 }));
    expectRefusal(() => decodeFlac(huge), /announces 28000000 samples/);
    expectRefusal(
      () => decodeFlac(Uint8Array.from([0x66, 0x4c, 0x61, 0x43])),
      /header is cut short/,
    );
  });

  it('ends in a result or a reason, whatever bytes come', () => {
    const whole = writeFlac(
      [makeSamples(200, 16, 10), makeSamples(200, 16, 11)],
      spec({ channelCode: 10 }),
    );
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(edits, fc.nat(whole.length), (changes, length) => {
        const changed = whole.slice(0, Math.max(length, 50));
        for (const [at, value] of changes) changed[at] = value;
        try {
          return decodeFlac(changed).channels.length > 0;
        } catch (error) {
          return error instanceof AppError;
        }
      }),
      { numRuns: 150 },
    );
  });
});
