import { createHash } from 'node:crypto';
import { createRandom } from '@/lib/core/random';
import { type FlacSpec, writeFlac } from '../unit/core/audio/write-flac';
import { writeWav } from '../unit/core/audio/write-wav';

const COUNT = 1600;

/** A tone with noise, as whole numbers of so many bits. */
function tone(bits: number, seed: number): number[] {
  const random = createRandom(seed);
  const full = 2 ** (bits - 1) - 1;
  return Array.from({ length: COUNT }, (_, i) =>
    Math.round(full * (0.5 * Math.sin(i / 9) + 0.2 * (random.next() - 0.5))),
  );
}

function packed(samples: readonly number[], bytesEach: number): Uint8Array {
  const bytes = Buffer.alloc(samples.length * bytesEach);
  samples.forEach((value, i) => {
    bytes.writeIntLE(value, i * bytesEach, bytesEach);
  });
  return bytes;
}

const interleaved = (left: readonly number[], right: readonly number[]): number[] =>
  left.flatMap((value, i) => [value, right[i] as number]);

/** One file of each kind that recorders write. */
export const WAV_FILES: readonly Uint8Array[] = [
  writeWav(packed(tone(16, 1), 2)),
  writeWav(
    Uint8Array.from(tone(8, 2), (value) => value + 128),
    { bits: 8, rateHz: 8000 },
  ),
  writeWav(packed(tone(24, 3), 3), { bits: 24, rateHz: 48_000, junkBytes: 10 }),
  writeWav(packed(tone(32, 4), 4), { bits: 32, extensible: true }),
  writeWav(new Uint8Array(Float32Array.from(tone(16, 5), (value) => value / 32_768).buffer), {
    codec: 3,
    bits: 32,
    rateHz: 44_100,
  }),
  writeWav(packed(interleaved(tone(16, 6), tone(16, 7)), 2), { channelCount: 2 }),
];

/** The MD5 over the samples, which a FLAC file carries so that damage shows. */
const md5OfSamples = (samples: readonly number[]): string =>
  createHash('md5').update(packed(samples, 2)).digest('hex');

function flac(channels: readonly number[][], overrides: Partial<FlacSpec> = {}): Uint8Array {
  const [left, right] = channels;
  return writeFlac(channels, {
    rateHz: 16_000,
    bits: 16,
    channelCode: channels.length - 1,
    coding: {
      kind: 'fixed',
      order: 2,
      residual: { method: 0, partitionOrder: 2, parameter: { rice: 10 } },
    },
    blockSize: 400,
    digest: md5OfSamples(right ? interleaved(left, right) : left),
    ...overrides,
  });
}

export const FLAC_FILES: readonly Uint8Array[] = [
  flac([tone(16, 8)]),
  flac([tone(16, 9), tone(16, 10)], { channelCode: 10 }),
  flac([tone(16, 11)], { coding: { kind: 'verbatim' }, rateHz: 48_000 }),
  flac([tone(16, 12)], {
    coding: {
      kind: 'linear',
      coefficients: [3, -2],
      shift: 1,
      precision: 5,
      residual: { method: 1, partitionOrder: 0, parameter: { rice: 11 } },
    },
  }),
];
