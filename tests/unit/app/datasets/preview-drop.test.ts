import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  previewDrop,
} from '@/app/w/[workspace]/datasets/[dataset]/_upload/preview-drop';
import { parseRavdessName } from '@/lib/core/corpora/parse-ravdess-name';

const candidate = (path: string, problem: string | null = null): Candidate => ({
  path,
  format: 'FLAC',
  problem,
});
const preview = (candidates: Candidate[], parse = parseRavdessName) =>
  previewDrop(candidates, { parse, left: ['labels.csv'] });

describe('previewDrop', () => {
  it('counts clips, actors and emotions in the order of the tables', () => {
    const found = preview([
      candidate('Actor_02/03-01-05-02-01-01-02.wav'),
      candidate('Actor_01/03-01-01-01-01-01-01.wav'),
      candidate('Actor_01/03-01-05-01-01-01-01.wav'),
    ]);
    expect(found).toMatchObject({ clips: 3, actors: 2, aside: [], left: ['labels.csv'] });
    expect(found.emotions).toEqual([
      { key: 'neutral', count: 1 },
      { key: 'angry', count: 2 },
    ]);
  });

  it('keeps names outside the rule and unreadable files aside, each with its reason', () => {
    const found = preview([
      candidate('holiday.wav'),
      candidate('03-01-05-01-01-01-01.wav', 'The file is empty (0 bytes).'),
    ]);
    expect(found.clips).toBe(0);
    expect(found.aside[0].reason).toMatch(/seven two-digit codes/);
    expect(found.aside[1].reason).toBe('The file is empty (0 bytes).');
  });

  it('tells what a person took out from what has no label', () => {
    const found = preview([candidate('a.wav'), candidate('b.wav', 'The file is empty.')], () => ({
      ok: false,
      reason: 'By hand.',
      isLeftOut: true,
    }));
    expect(found).toMatchObject({ clips: 0, leftOut: ['a.wav'] });
    expect(found.aside.map(({ path }) => path)).toEqual(['b.wav']);
  });

  it('counts names that an archive holds twice', () => {
    const name = '03-01-05-01-01-01-01.wav';
    expect(preview([candidate(`a/${name}`), candidate(`b/${name}`)]).repeatedNames).toBe(1);
  });
});
