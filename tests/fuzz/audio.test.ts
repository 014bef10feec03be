import { createHash } from 'node:crypto';
import path from 'node:path';
import { Piscina } from 'piscina';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeWav } from '@/lib/core/audio/decode-wav';
import type { PreparedClip } from '@/lib/domain/imports/prepared-clip';
import type { ThreadAnswer } from '@/worker/compute/thread-answer';
import { repositoryRoot } from '../support/shared-path';
import { peakGrowthBytes, tryFiles, withoutHang } from './campaign';
import { FLAC_FILES, WAV_FILES } from './good-audio';
import { type Mutation, mutate, mutationOf } from './mutation';

const TARGET_RATE_HZ = 16_000;
/** Far above what a tenth of a second needs, far below what a header may claim. */
const MOST_GROWTH_BYTES = 512 * 1024 * 1024;

/** The worker's own threads, from its bundle; one that hangs is ended. */
let threads: Piscina;
beforeAll(() => {
  threads = new Piscina({ filename: path.join(repositoryRoot, 'dist/compute.mjs'), maxThreads: 1 });
});
afterAll(() => threads.destroy());

const prepare = (bytes: Uint8Array): Promise<ThreadAnswer<PreparedClip>> =>
  withoutHang((signal) =>
    threads.run({ bytes, targetRateHz: TARGET_RATE_HZ }, { name: 'prepareClip', signal }),
  );

/** A refusal is a sentence for a person; a clip is sound that can be played and measured. */
function expectRefusedOrSound(answer: ThreadAnswer<PreparedClip>): 'refused' | 'sound' {
  if (!answer.ok) {
    expect(['unsupported_audio', 'too_large']).toContain(answer.code);
    expect(answer.message).toMatch(/^[A-Z].{15,}\.$/s);
    return 'refused';
  }
  const { audio, durationSec, rmsDbfs, peaks } = answer.result;
  const { channels, sampleRateHz } = decodeWav(audio);
  expect(channels).toHaveLength(1);
  expect(sampleRateHz).toBe(TARGET_RATE_HZ);
  expect(channels[0].every(Number.isFinite)).toBe(true);
  expect(Math.abs(channels[0].length - durationSec * TARGET_RATE_HZ)).toBeLessThanOrEqual(1);
  expect(rmsDbfs === null || Number.isFinite(rmsDbfs)).toBe(true);
  expect(peaks.length).toBeGreaterThan(0);
  return 'sound';
}

const digest = (samples: Float32Array): string =>
  createHash('md5').update(new Uint8Array(samples.buffer)).digest('hex');

/** Files that once ended badly are tried first, for good. */
const KEPT: Readonly<Record<string, readonly Mutation[]>> = { WAV: [], FLAC: [] };

describe.each([
  ['WAV', WAV_FILES],
  ['FLAC', FLAC_FILES],
] as const)('%s', (format, goodFiles) => {
  test('files that are whole are read', async () => {
    for (const bytes of goodFiles) {
      expect(expectRefusedOrSound(await prepare(bytes))).toBe('sound');
    }
  });

  test('files that are mutated are refused in words or read as sound', async () => {
    const ends = { refused: 0, sound: 0 };
    const growth = await peakGrowthBytes(() =>
      tryFiles(
        mutationOf(goodFiles.length),
        async (mutation) => {
          ends[expectRefusedOrSound(await prepare(mutate(goodFiles, mutation)))]++;
        },
        KEPT[format],
      ),
    );
    expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
    expect(ends.refused).toBeGreaterThan(0);
    expect(ends.sound).toBeGreaterThan(0);
  });
});

test('a FLAC file whose sound was changed does not pass for the recording', async () => {
  const original = await prepare(FLAC_FILES[0]);
  if (!original.ok) throw new Error(original.message);
  const expected = digest(decodeWav(original.result.audio).channels[0]);
  await tryFiles(mutationOf(1), async (mutation) => {
    const answer = await prepare(mutate(FLAC_FILES, mutation));
    // Bytes behind the last frame may change, and the rate, which the digest does not cover; a sample may not.
    if (!answer.ok || answer.result.source.sampleRateHz !== TARGET_RATE_HZ) return;
    expect(digest(decodeWav(answer.result.audio).channels[0])).toBe(expected);
  });
});
