import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { encodeWav16 } from '@/lib/core/audio/encode-wav16';
import { parseEmodbName } from '@/lib/core/corpora/parse-emodb-name';
import { parseRavdessName } from '@/lib/core/corpora/parse-ravdess-name';
import { hasShared, sharedPath } from './shared-folder';

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

function readLabels(corpus: string): Record<string, string>[] {
  const [head, ...rows] = readFileSync(sharedPath('corpora', corpus, 'labels.csv'), 'utf8')
    .trim()
    .split('\n');
  const names = (head ?? '').split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

function everyNth<T>(items: readonly T[], count: number): T[] {
  return items.filter((_, i) => i % Math.floor(items.length / count) === 0).slice(0, count);
}

describe.skipIf(!hasShared('corpora'))('real clips', () => {
  it.each([
    ['ravdess', 40],
    ['emodb', 20],
  ])('of %s decode to their digest and length', (corpus, count) => {
    const rows = everyNth(readLabels(corpus), count);
    expect(rows).toHaveLength(count);
    for (const row of rows) {
      const bytes = new Uint8Array(readFileSync(sharedPath('corpora', corpus, row.file ?? '')));
      const audio = decodeAudio(bytes, md5);
      const [samples] = audio.channels as [Float32Array];
      expect(audio.sampleRateHz).toBe(16_000);
      expect(Math.abs(samples.length / 16_000 - Number(row.duration_s))).toBeLessThan(0.00051);
      const again = decodeAudio(encodeWav16(samples, 16_000)).channels[0] as Float32Array;
      expect(Buffer.from(again.buffer).equals(Buffer.from(samples.buffer))).toBe(true);
    }
  });

  it('has the duration of 03-01-05-01-01-01-01', () => {
    const file = 'Actor_01/03-01-05-01-01-01-01.flac';
    const row = readLabels('ravdess').find((label) => label.file === file);
    const audio = decodeAudio(
      new Uint8Array(readFileSync(sharedPath('corpora', 'ravdess', file))),
      md5,
    );
    expect(((audio.channels[0]?.length ?? 0) / 16_000).toFixed(3)).toBe(row?.duration_s);
  });

  it('of emodb are named as their labels say, all 535', () => {
    const rows = readLabels('emodb');
    expect(rows).toHaveLength(535);
    for (const row of rows) {
      const parsed = parseEmodbName(row.file ?? '');
      if (!parsed.ok) throw new Error(`${row.file}: ${parsed.reason}`);
      const { actorLabel, gender, emotion, repetition } = parsed.clip;
      const take = String.fromCharCode(96 + (repetition ?? 0));
      expect([actorLabel, gender?.[0], emotion, take]).toEqual(
        ['speaker', 'gender', 'emotion', 'take'].map((key) => row[key]),
      );
    }
  });

  it('of ravdess are named as their labels say, all 1,440', () => {
    const rows = readLabels('ravdess');
    expect(rows).toHaveLength(1440);
    for (const row of rows) {
      const parsed = parseRavdessName(row.file ?? '');
      if (!parsed.ok) throw new Error(`${row.file}: ${parsed.reason}`);
      const { actorLabel, gender, emotion, intensity, repetition } = parsed.clip;
      expect([`actor_${actorLabel}`, gender?.[0], emotion, intensity, `0${repetition}`]).toEqual(
        ['speaker', 'gender', 'emotion', 'intensity', 'take'].map((key) => row[key]),
      );
    }
  });
});
