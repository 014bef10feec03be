import { describe, expect, it } from 'vitest';
import { buildCroissant } from '@/lib/core/exports/build-croissant';
import { LABEL_COLUMNS } from '@/lib/core/exports/label-table';
import { readCitation } from '@/lib/core/exports/read-citation';
import { SUBJECT } from './export-subject';

const TABLE = {
  fileName: 'metadata.csv',
  contentUrl: 'metadata.csv',
  sizeBytes: 120,
  sha256: 'b'.repeat(64),
  columns: LABEL_COLUMNS,
};

interface Node {
  readonly [key: string]: unknown;
}

const build = (subject: Partial<typeof SUBJECT> = {}, audioEndings = ['wav']) =>
  buildCroissant({
    subject: { ...SUBJECT, ...subject },
    pageUrl: 'https://lab.example/datasets/1',
    tables: [TABLE],
    audioEndings,
  }) as Node & { distribution: Node[]; recordSet: (Node & { field: Node[] })[] };

/** All `{ "@id": … }` that only refer. */
function references(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { '@id': id, ...rest } = node as Node;
  if (typeof id === 'string' && Object.keys(rest).length === 0) return [id];
  return Object.values(node).flatMap(references);
}

describe('Croissant metadata', () => {
  it('has every property that Croissant 1.0 requires of a dataset, known or not', () => {
    const bare = { licence: null, licenceUrl: null, citation: null, sourceUrl: null };
    for (const built of [build(), build({ ...bare, language: null, version: null })]) {
      expect(built['@type']).toBe('sc:Dataset');
      expect(built.conformsTo).toBe('http://mlcommons.org/croissant/1.0');
      for (const key of ['@context', 'description', 'license', 'name', 'url', 'creator']) {
        expect(built[key], key).toBeTruthy();
      }
      expect(built.datePublished).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
    }
  });

  it('names licence, authors and year as the citation does, and the version', () => {
    expect(build()).toMatchObject({
      license: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
      creator: { name: 'Livingstone SR, Russo FA' },
      datePublished: '2018',
      url: 'https://zenodo.org/records/1188976',
      version: '3.0.0',
    });
    const now = build({ version: null, citation: 'Somebody, someday' });
    expect(now).toMatchObject({ isLiveDataset: true, creator: { name: 'The lab' } });
    expect(now.datePublished).toBe('2026-11-25');
    expect(now).not.toHaveProperty('version');
  });

  it('describes each file with what a reader needs to check and to find it', () => {
    const [table, audio] = build().distribution;
    expect(table).toMatchObject({
      '@type': 'cr:FileObject',
      '@id': 'metadata.csv',
      contentUrl: 'metadata.csv',
      encodingFormat: 'text/csv',
      sha256: 'b'.repeat(64),
    });
    expect(audio).toMatchObject({
      '@type': 'cr:FileSet',
      encodingFormat: 'audio/wav',
      includes: 'audio/**/*.wav',
    });
  });

  it('refers to nothing that it does not describe', () => {
    const built = build();
    const [records] = built.recordSet;
    const ids = [...built.distribution, records, ...records.field].map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const used = references(built);
    expect(used.length).toBeGreaterThan(LABEL_COLUMNS.length);
    for (const id of used) expect(ids).toContain(id);
  });

  it('has a field for each column, with type and source', () => {
    const [{ field }] = build().recordSet;
    expect(field.map(({ name }) => name)).toEqual(LABEL_COLUMNS.map(({ name }) => name));
    for (const { dataType, source, name } of field) {
      expect(dataType).toMatch(/^sc:(Text|Integer|Float)$/);
      expect(source).toEqual({
        fileObject: { '@id': 'metadata.csv' },
        extract: { column: name },
      });
    }
  });
});

describe('readCitation', () => {
  it('takes authors and year, and nothing from what is worded otherwise', () => {
    expect(readCitation('Burkhardt F, et al. (2005). A database of German …')).toEqual({
      authors: 'Burkhardt F, et al.',
      year: '2005',
    });
    expect(readCitation('see the web page')).toBeNull();
    expect(readCitation(null)).toBeNull();
  });
});
