import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { detectSpeech } from '@/lib/core/dsp/detect-speech';
import { hasShared, sharedPath } from './shared-folder';

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

/** Mean levels of −64 to −30 dBFS, the quietest clip of the corpus first. */
const RAVDESS = [
  'Actor_09/03-01-04-01-01-01-09.flac',
  'Actor_20/03-01-02-02-02-02-20.flac',
  'Actor_01/03-01-01-01-01-01-01.flac',
  'Actor_17/03-01-06-01-01-01-17.flac',
  'Actor_24/03-01-05-02-02-02-24.flac',
];

function read(...parts: string[]): Float32Array {
  const bytes = new Uint8Array(readFileSync(sharedPath('corpora', ...parts)));
  return decodeAudio(bytes, md5).channels[0] as Float32Array;
}

describe.skipIf(!hasShared('corpora'))('speech in real clips', () => {
  it.each(RAVDESS)('is about half of %s, whatever its level', (file) => {
    const samples = read('ravdess', file);
    const { speechShare, segments } = detectSpeech(samples, 16_000);
    // One sentence of six words in 1.2 to 2.6 s, with about a second of silence before and after.
    expect(speechShare).toBeGreaterThan(0.35);
    expect(speechShare).toBeLessThan(0.75);
    const quiet = samples.map((x) => x * 10 ** -1.5);
    expect(detectSpeech(quiet, 16_000).segments).toEqual(segments);
  });

  it('is most of each clip of EmoDB, which are cut close', () => {
    const files = readdirSync(sharedPath('corpora', 'emodb'))
      .filter((name) => name.endsWith('.flac'))
      .filter((_, i) => i % 50 === 0);
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      expect(detectSpeech(read('emodb', file), 16_000).speechShare, file).toBeGreaterThan(0.7);
    }
  });
});
