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
const preview = (candidates: Candidate[], shownRows?: number) =>
  previewDrop(candidates, { parse: parseRavdessName, left: ['labels.csv'], shownRows });

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

  it('shows the first rows only and still counts all', () => {
    const names = ['01', '02', '03', '04'].map((actor) =>
      candidate(`03-01-05-01-01-01-${actor}.wav`),
    );
    const found = preview(names, 2);
    expect(found.rows.map(({ clip }) => clip.actorLabel)).toEqual(['01', '02']);
    expect(found.clips).toBe(4);
  });

  it('counts names that an archive holds twice', () => {
    const name = '03-01-05-01-01-01-01.wav';
    expect(preview([candidate(`a/${name}`), candidate(`b/${name}`)]).repeatedNames).toBe(1);
  });
});
