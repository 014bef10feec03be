import { describe, expect, it } from 'vitest';
import type { DatasheetSources } from '@/app/w/[workspace]/datasets/[dataset]/datasheet/_parts/datasheet-sources';
import { prepareDatasheet } from '@/app/w/[workspace]/datasets/[dataset]/datasheet/_parts/prepare-datasheet';

const parts = null;
const SOURCES: DatasheetSources = {
  dataset: {
    id: 'd',
    workspaceId: 'w',
    name: 'Studio',
    corpus: 'ravdess',
    corpusName: 'RAVDESS',
    sampleRateHz: 16000,
    description: 'Recorded in a studio.',
    language: 'en',
    licence: 'CC BY-NC-SA 4.0',
    licenceUrl: null,
    commercialUse: 'FORBIDDEN',
    citation: 'Livingstone SR, Russo FA (2018).',
    sourceUrl: 'https://zenodo.org/records/1188976',
    consentBasis: 'CONTRACT',
    consentNote: 'Drawer 4.',
    canEdit: true,
    latestVersion: { number: 2, contentHash: 'c'.repeat(64) },
  },
  balance: {
    clips: 12,
    hours: 0.01,
    duplicates: 1,
    excluded: 3,
    classes: [
      { key: 'neutral', count: 4, share: 1 / 3, ofLargest: 0.5, parts },
      { key: 'angry', count: 8, share: 2 / 3, ofLargest: 1, parts },
      { key: 'calm', count: 0, share: 0, ofLargest: 0, parts },
    ],
    actors: [],
  },
  actors: [
    { id: 'a', label: '01', gender: 'MALE', ageYears: 26, clips: 5 },
    { id: 'b', label: '02', gender: 'FEMALE', ageYears: 64, clips: 4 },
    { id: 'c', label: '03', gender: null, ageYears: null, clips: 3 },
  ],
  facts: {
    formats: [
      { sampleRateHz: 48000, channels: 1, bitDepth: 16, clips: 10 },
      { sampleRateHz: 48000, channels: 2, bitDepth: 16, clips: 2 },
    ],
    durations: { shortestSec: 2.5, medianSec: 3.1, longestSec: 4.9 },
    statements: 2,
    firstImportAt: new Date('2026-11-20T10:00:00Z'),
    lastImportAt: new Date('2026-11-21T10:00:00Z'),
    archives: [{ sourceUrl: 'https://zenodo.org/x.zip', sha256: 'ab' }],
  },
};

/** The answers by section and question. */
function answers(sources: DatasheetSources): Record<string, Record<string, string>> {
  const sections = prepareDatasheet(sources).map(({ title, questions }) => [
    title,
    Object.fromEntries(questions.map(({ asked, answer }) => [asked, answer.join(' ')])),
  ]);
  return Object.fromEntries(sections);
}

describe('a datasheet', () => {
  const sheet = answers(SOURCES);
  const { Composition, Collection, Distribution, Maintenance } = sheet;

  it('has the sections of Gebru et al.', () => {
    expect(Object.keys(sheet)).toEqual([
      'Motivation',
      'Composition',
      'Collection',
      'Preprocessing',
      'Uses and duties',
      'Distribution',
      'Maintenance',
    ]);
  });

  it('counts labels, says how uneven they are and which are missing', () => {
    expect(Composition['How are the labels distributed?']).toBe(
      'neutral 4 (33.3\u202f%), angry 8 (66.7\u202f%). The largest has 2.0 times the clips of the smallest. Without any clip: calm.',
    );
  });

  it('tells who speaks, and of how many that is known', () => {
    expect(Composition['Who speaks?']).toBe(
      '3 speakers: 1 female (4 clips), 1 male (5 clips), 1 of a gender that is not known (3 clips). Ages at the time of recording, known of 2 of 3: 26 to 64 years.',
    );
  });

  it('tells how recordings came in, their formats, copies and what was set aside', () => {
    const [files, flaws] = [
      Composition['What do the instances represent, and how many are there?'],
      Composition['Are there errors, noise or redundancies?'],
    ];
    expect(files).toContain('10 at 48\u202fkHz, mono, 16 bits; 2 at 48\u202fkHz, stereo, 16 bits');
    expect(files).toContain('2 different statements');
    expect(flaws).toContain('1 further copy of a recording was brought');
    expect(flaws).toContain('3 clips were set aside');
    expect(Collection['How were the recordings acquired?']).toContain('zenodo.org/x.zip');
  });

  it('carries licence, what it forbids, consent and version', () => {
    expect(Distribution['Under which licence?']).toBe('CC BY-NC-SA 4.0');
    expect(sheet['Uses and duties']['What may it be used for?']).toContain('forbids commercial');
    expect(Collection['Did the people consent?']).toContain('Drawer 4.');
    expect(Maintenance['What is the newest frozen version?']).toContain('c'.repeat(64));
  });

  it('leaves open what nobody has said, and makes nothing up for an empty dataset', () => {
    const { dataset, balance, facts } = SOURCES;
    const open = answers({
      dataset: {
        ...dataset,
        description: null,
        language: null,
        licence: null,
        consentBasis: 'UNKNOWN',
        consentNote: null,
        latestVersion: null,
      },
      balance: { ...balance, clips: 0, classes: [], duplicates: 0 },
      actors: [],
      facts: { ...facts, durations: null, firstImportAt: null, archives: [] },
    });
    const unanswered = Object.values(open).flatMap((questions) =>
      Object.entries(questions).flatMap(([asked, answer]) => (answer === '' ? [asked] : [])),
    );
    expect(unanswered).toEqual([
      'For what purpose, by whom and how was it made?',
      'What language is spoken?',
      'Did the people consent?',
      'Under which licence?',
    ]);
    expect(open.Composition['Who speaks?']).toBe('There is no clip yet.');
    expect(open.Maintenance['What is the newest frozen version?']).toContain('None is frozen yet');
  });
});
