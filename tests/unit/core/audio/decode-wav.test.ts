import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { decodeWav } from '@/lib/core/audio/decode-wav';
import { encodeWav16 } from '@/lib/core/audio/encode-wav16';
import { expectRefusal } from './expect-refusal';
import { type WavSpec, writeWav } from './write-wav';

const bytesOf = (array: { buffer: ArrayBufferLike }): Uint8Array => new Uint8Array(array.buffer);
const first = (data: Uint8Array, spec: WavSpec): number[] => [
  ...(decodeWav(writeWav(data, spec)).channels[0] as Float32Array),
];

describe('decodeWav', () => {
  it('reads every width exactly', () => {
    expect(first(Uint8Array.of(0, 128, 255), { bits: 8 })).toEqual([-1, 0, 127 / 128]);
    expect(first(bytesOf(Int16Array.of(-32_768, 1, 32_767)), {})).toEqual([
      -1,
      1 / 32_768,
      32_767 / 32_768,
    ]);
    expect(first(Uint8Array.of(0, 0, 128, 1, 0, 0, 255, 255, 127), { bits: 24 })).toEqual([
      -1,
      2 ** -23,
      (2 ** 23 - 1) / 2 ** 23,
    ]);
    expect(first(bytesOf(Int32Array.of(-(2 ** 31), 256)), { bits: 32 })).toEqual([-1, 2 ** -23]);
    expect(first(bytesOf(Float32Array.of(0.1, -2)), { bits: 32, codec: 3 })).toEqual([
      Math.fround(0.1),
      -2,
    ]);
    expect(first(bytesOf(Float64Array.of(0.1)), { bits: 64, codec: 3 })).toEqual([
      Math.fround(0.1),
    ]);
  });

  it('takes stereo apart, skips other chunks, reads the extensible header', () => {
    const data = bytesOf(Int16Array.of(1, -1, 2, -2, 3, -3));
    for (const spec of [
      { junkBytes: 7 },
      { extensible: true },
      { rateHz: 44_100 },
    ] satisfies WavSpec[]) {
      const audio = decodeAudio(writeWav(data, { ...spec, channelCount: 2 }));
      expect(audio.channels.map((samples) => [...samples].map((x) => x * 32_768))).toEqual([
        [1, 2, 3],
        [-1, -2, -3],
      ]);
      expect(audio.sampleRateHz).toBe('rateHz' in spec ? 44_100 : 16_000);
      expect(audio.bitsPerSample).toBe(16);
    }
  });

  it('reads back all 65,536 values that encodeWav16 writes', () => {
    const samples = Float32Array.from({ length: 65_536 }, (_, i) => (i - 32_768) / 32_768);
    const audio = decodeWav(encodeWav16(samples, 16_000));
    expect(audio.channels[0]).toEqual(samples);
    expect(decodeWav(encodeWav16(Float32Array.of(2, -2), 8000)).channels[0]).toEqual(
      Float32Array.of(32_767 / 32_768, -1),
    );
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /empty/],
    [
      'text',
      new TextEncoder().encode('Dear editor, enclosed is my thesis.'),
      /neither wave nor FLAC/,
    ],
    [
      'a cut file',
      writeWav(new Uint8Array(100)).subarray(0, 80),
      /announces 100 bytes of sound and 36/,
    ],
    [
      'an open length',
      writeWav(new Uint8Array(8), { dataSize: 2 ** 32 - 1 }),
      /leaves the length open/,
    ],
    ['rate 0', writeWav(new Uint8Array(8), { rateHz: 0 }), /sample rate of 0 Hz/],
    ['rate 1 MHz', writeWav(new Uint8Array(8), { rateHz: 1_000_000 }), /sample rate of 1000000 Hz/],
    ['no channels', writeWav(new Uint8Array(8), { channelCount: 0, blockAlign: 2 }), /0 channels/],
    ['nine channels', writeWav(new Uint8Array(36), { channelCount: 9 }), /9 channels/],
    ['blocks of 0 bytes', writeWav(new Uint8Array(8), { blockAlign: 0 }), /contradicts itself/],
    ['12 bits', writeWav(new Uint8Array(8), { bits: 12 }), /12 bits per sample/],
    ['µ-law', writeWav(new Uint8Array(8), { codec: 7, bits: 8 }), /µ-law/],
    ['no sound', writeWav(new Uint8Array(0)), /no sound/],
    ['31 minutes', writeWav(new Uint8Array(31 * 60 * 100), { rateHz: 100, bits: 8 }), /30 minutes/],
    ['NaN', writeWav(bytesOf(Float32Array.of(Number.NaN)), { bits: 32, codec: 3 }), /not numbers/],
    ['a bare header', writeWav(new Uint8Array(8)).subarray(0, 20), /cut short/],
    ['a header without chunks', writeWav(new Uint8Array(8)).subarray(0, 12), /no sound/],
  ])('refuses %s', (_, bytes, reason) => {
    expectRefusal(() => decodeAudio(bytes), reason);
  });

  it('ends in a result or a reason, whatever bytes come', () => {
    const whole = writeWav(new Uint8Array(64), { extensible: true, junkBytes: 4 });
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(edits, fc.nat(whole.length), (changes, length) => {
        const changed = whole.slice();
        for (const [at, value] of changes) changed[at] = value;
        try {
          return decodeAudio(changed.subarray(0, length)).channels.length > 0;
        } catch (error) {
          return error instanceof AppError;
        }
      }),
      { numRuns: 300 },
    );
  });
});
