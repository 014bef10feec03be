import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { resample } from '@/lib/core/audio/resample';
import { computeFingerprint } from '@/lib/core/fingerprint/compute-fingerprint';
import { findNearDuplicates } from '@/lib/core/fingerprint/find-near-duplicates';
import type { Fingerprint } from '@/lib/core/fingerprint/fingerprint';
import { withNoise } from '../../unit/core/fingerprint/speech-like';
import { hasShared, sharedPath } from './shared-folder';

const RATE = 16_000;
/** One recording that RAVDESS holds under two names. */
const TWINS = ['03-01-03-01-02-01-07', '03-01-03-01-02-02-07'].map(
  (name) => `Actor_07/${name}.flac`,
);

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');
const readSamples = (corpus: string, file: string): Float32Array =>
  decodeAudio(new Uint8Array(readFileSync(sharedPath('corpora', corpus, file))), md5)
    .channels[0] as Float32Array;

/** Every so many-th recording of a corpus. */
function sampleOf(corpus: string, every: number): Float32Array[] {
  const files = readdirSync(sharedPath('corpora', corpus), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.flac') && file !== TWINS[1])
    .sort();
  return files.filter((_, i) => i % every === 0).map((file) => readSamples(corpus, file));
}

const throughEightKilohertz = (samples: Float32Array): Float32Array =>
  resample(resample(samples, RATE, 8000), 8000, RATE);
const quieter = (samples: Float32Array): Float32Array =>
  samples.map((value) => value * 10 ** (-6 / 20));
const cut = (samples: Float32Array): Float32Array => samples.slice(0.3 * RATE);
const noisy = (samples: Float32Array): Float32Array => withNoise(samples, 20, samples.length);

describe.skipIf(!hasShared('corpora/ravdess') || !hasShared('corpora/emodb'))(
  'real recordings',
  () => {
    const sample = [...sampleOf('ravdess', 24), ...sampleOf('emodb', 12)];
    const originals = sample.map((samples) => computeFingerprint(samples, RATE));

    /** Which of the originals were found to be the copy of which, as a share of right ones. */
    function foundOf(copies: readonly Fingerprint[]): { right: number; wrong: number } {
      const pairs = findNearDuplicates([...originals, ...copies]);
      const isRight = pairs.map(({ first, second }) => second - first === originals.length);
      const right = isRight.filter(Boolean).length;
      return { right: right / originals.length, wrong: isRight.length - right };
    }

    it('are a fair sample, none of which is called a copy of another', () => {
      expect(originals).toHaveLength(105);
      expect(findNearDuplicates(originals)).toEqual([]);
    });

    it.each([
      ['6 dB quieter', quieter, 1],
      ['through 8 kHz', throughEightKilohertz, 1],
      ['without the first 0.3 s', cut, 1],
      ['with noise at 20 dB', noisy, 0.99],
      [
        'with all of it at once',
        (x: Float32Array) => noisy(cut(quieter(throughEightKilohertz(x)))),
        0.98,
      ],
    ])('are found again %s, and nothing else', (_, copy, least) => {
      const { right, wrong } = foundOf(sample.map((x) => computeFingerprint(copy(x), RATE)));
      expect(right).toBeGreaterThanOrEqual(least);
      expect(wrong).toBe(0);
    });

    it('of RAVDESS hold one recording under two names', () => {
      const twins = TWINS.map((file) => computeFingerprint(readSamples('ravdess', file), RATE));
      const [pair, ...others] = findNearDuplicates([...originals, ...twins]);
      expect(others).toEqual([]);
      expect(pair).toMatchObject({ first: 105, second: 106 });
      expect(pair?.rate).toBeLessThan(0.01);
    });
  },
);
