import { describe, expect, it } from 'vitest';
import { collectColumnLabels, collectFolderLabels } from '@/lib/core/metadata/collect-labels';
import { findLabelSources } from '@/lib/core/metadata/find-label-sources';
import { guessColumns } from '@/lib/core/metadata/guess-columns';
import { guessEmotion } from '@/lib/core/metadata/guess-emotion';
import { NO_COLUMNS } from '@/lib/core/metadata/labelling';
import { proposeLabelling } from '@/lib/core/metadata/propose-labelling';
import { readAge, readGender, readRepetition } from '@/lib/core/metadata/read-cells';

describe('guessColumns', () => {
  it('knows the names that AudioFolder, audformat and tables by hand use', () => {
    expect(guessColumns(['file_name', 'Speaker ID', 'label', 'duration'])).toEqual({
      ...NO_COLUMNS,
      file: 'file_name',
      actor: 'Speaker ID',
      emotion: 'label',
    });
    const columns = ['file', 'speaker', 'speaker.gender', 'speaker.age', 'transcription.text'];
    expect(guessColumns([...columns, 'emotion', 'emotion.confidence'])).toMatchObject({
      gender: 'speaker.gender',
      age: 'speaker.age',
      statement: 'transcription.text',
      emotion: 'emotion',
    });
  });

  it('leaves open what no name tells', () => {
    expect(guessColumns(['a', 'b'])).toEqual(NO_COLUMNS);
  });
});

describe('guessEmotion', () => {
  it.each([
    ['Anger', 'angry'],
    ['FEA', 'fearful'],
    ['pleasant_surprise', 'surprised'],
    ['Trauer', 'sad'],
    ['Hot  Anger', 'hot anger'],
    ['xxx', null],
    ['', null],
  ])('takes %j for %j', (label, key) => {
    expect(guessEmotion(label)).toBe(key);
  });
});

describe('findLabelSources', () => {
  it('puts audformat before AudioFolder, other tables and folders', () => {
    const audio = ['a/x/1.wav'];
    const tables = ['z.tsv', 'a/metadata.csv', 'b/metadata.jsonl', 'd/db.yaml', 'd/db.files.csv'];
    expect(findLabelSources([...tables, ...audio], audio)).toEqual([
      { kind: 'audformat', paths: ['d/db.yaml', 'd/db.files.csv'] },
      { kind: 'table', paths: ['a/metadata.csv', 'b/metadata.jsonl'] },
      { kind: 'table', paths: ['z.tsv'] },
      { kind: 'folders', paths: [] },
    ]);
  });

  it('finds nothing where files lie loose without a table', () => {
    expect(findLabelSources(['1.wav'], ['1.wav'])).toEqual([]);
  });
});

describe('proposeLabelling', () => {
  it('takes folders above those of the labels for actors, where all have one', () => {
    const source = { kind: 'folders', paths: [] } as const;
    const deep = ['anna/angry/1.wav', 'ben/fear/1.wav'];
    expect(proposeLabelling({ source, tables: [], paths: deep })).toMatchObject({
      actorFrom: 'folder',
      labels: { angry: 'angry', fear: 'fearful' },
    });
    const flat = proposeLabelling({ source, tables: [], paths: [...deep, 'sad/1.wav'] });
    expect(flat.actorFrom).toBe('nobody');
  });

  it('counts labels, the most frequent first', () => {
    expect(collectFolderLabels(['b/1.wav', 'a/1.wav', 'b/2.wav', 'loose.wav'])).toEqual([
      { label: 'b', count: 2 },
      { label: 'a', count: 1 },
    ]);
    expect(collectColumnLabels([], 'emotion')).toEqual([]);
  });
});

describe('cells', () => {
  it('are read strictly: what is none is left open', () => {
    expect(['F', 'Male', 'w', 'diverse', '1', ''].map(readGender)).toEqual([
      'female',
      'male',
      'female',
      'other',
      null,
      null,
    ]);
    expect(['31', '31.0', '0', '121', '-3', 'thirty'].map(readAge)).toEqual([
      31,
      31,
      0,
      null,
      null,
      null,
    ]);
    expect(['2', 'c', '0', 'x1', ''].map(readRepetition)).toEqual([2, 3, null, null, null]);
  });
});
