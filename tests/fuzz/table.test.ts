import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { CORPORA } from '@/lib/core/corpora/corpora';
import { buildLabeller } from '@/lib/core/metadata/build-labeller';
import type { Labelling } from '@/lib/core/metadata/labelling';
import type { Viewer } from '@/lib/domain/authority';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import { planLabelling } from '@/lib/domain/imports/plan-labelling';
import { startImport } from '@/lib/domain/imports/start-import';
import { readTables } from '@/lib/domain/tables/read-tables';
import { closeDb } from '@/lib/platform/db';
import { prepareHere, readImport, system, upload } from '../support/imports';
import { type Files, makeOwnDataset, wavs } from '../support/own-recordings';
import { makeWorkspace } from '../support/people';
import { peakGrowthBytes, tryFiles, withoutHang } from './campaign';
import { type Mutation, mutate, mutationOf } from './mutation';

const MOST_GROWTH_BYTES = 512 * 1024 * 1024;
const AUDIO = wavs('a/1.wav', 'a/2.wav', 'b/1.wav', 'b/2.wav');

const CSV = [
  'file;speaker;emotion;gender;age;room',
  'a/1.wav;"Müller, A.";angry;female;41;"hall; ""big"""',
  'a/2.wav;"Müller, A.";sad;female;41;"two\nlines"',
  'b/1.wav;Kim;angry;male;;box',
  'b/2.wav;Kim;sad;male;;box',
].join('\r\n');

const JSON_LINES = [
  ['a/1.wav', 'Ada', 'angry'],
  ['a/2.wav', 'Ada', 'sad'],
  ['b/1.wav', 'Kim', 'angry'],
  ['b/2.wav', 'Kim', 'sad'],
]
  .map(([file, speaker, emotion]) => JSON.stringify({ file, speaker, emotion }))
  .join('\n');

const HEADER = `name: own
tables:
  emotion:
    type: filewise
    columns:
      emotion: {scheme_id: emotion}
      speaker: {scheme_id: speaker}
schemes:
  emotion: {dtype: str, labels: [angry, sad]}
  speaker: {dtype: str, labels: {ada: {gender: female}, kim: {gender: male}}}
`;
const AUDFORMAT = [
  'file,emotion,speaker',
  'a/1.wav,angry,ada',
  'a/2.wav,sad,ada',
  'b/1.wav,angry,kim',
  'b/2.wav,sad,kim',
].join('\n');

/** Each good file with the path it lies at, and the files that belong to it. */
const BASES: readonly { readonly path: string; readonly text: string; readonly with?: Files }[] = [
  { path: 'clips.csv', text: CSV },
  { path: 'clips.tsv', text: CSV.replaceAll(';', '\t') },
  { path: 'metadata.jsonl', text: JSON_LINES },
  { path: 'db.yaml', text: HEADER, with: { 'db.emotion.csv': Buffer.from(AUDFORMAT) } },
  { path: 'db.emotion.csv', text: AUDFORMAT, with: { 'db.yaml': Buffer.from(HEADER) } },
];
const GOOD = BASES.map(({ text }) => Buffer.from(text));

let member: Viewer;
let workspaceId = '';

beforeAll(async () => {
  ({ member, workspaceId } = await makeWorkspace());
});
afterAll(closeDb);

const filesWith = (base: number, bytes: Buffer): Files => ({
  ...BASES[base].with,
  [BASES[base].path]: bytes,
});

/** Which files the preview in the browser would show as labelled. */
function previewLabelled(tables: Files, labelling: Labelling): string[] {
  const paths = Object.keys(AUDIO);
  const given = new Map(labelling.source.paths.map((path) => [path, tables[path]]));
  const { label } = buildLabeller({
    corpus: CORPORA.custom,
    labelling,
    tables: readTables(labelling.source, given),
    paths,
    corrections: {},
  });
  return paths.filter((path) => label(path).ok);
}

/** Uploads recordings with their table, plans the labels as the command line does, and imports. */
async function importWith(tables: Files) {
  const datasetId = await makeOwnDataset(member, workspaceId);
  const { importId } = await startImport(member, { datasetId });
  for (const [path, bytes] of Object.entries({ ...AUDIO, ...tables })) {
    await upload(member, importId, { path, bytes });
  }
  const labelling = await withoutHang(() => planLabelling(member, { importId }));
  await commitImport(member, { importId, labelling });
  await withoutHang((signal) =>
    importFiles(system, { importId }, { prepareClip: prepareHere, signal }),
  );
  return { labelling, ...(await readImport(member, importId)) };
}

/** It is refused in words, or every recording has the label that the preview shows, or a reason. */
async function expectAccountedFor(tables: Files): Promise<'refused' | 'read'> {
  try {
    const { labelling, view, rows, byPath } = await importWith(tables);
    expect(view.status).toBe('FINISHED');
    const imported = Object.keys(AUDIO).filter((path) => byPath[path]?.outcome === 'IMPORTED');
    expect(imported).toEqual(previewLabelled(tables, labelling));
    for (const { outcome, reason } of rows) {
      if (outcome !== 'IMPORTED') expect(reason).toMatch(/^.{10,}\.$/s);
    }
    return 'read';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.message).toMatch(/^\S.{15,}\.$/s);
    return 'refused';
  }
}

/** Tables that once ended badly are tried first, for good. */
const KEPT: readonly Mutation[] = [];

test('tables that are whole label every recording', async () => {
  for (const [base, bytes] of GOOD.entries()) {
    const { view } = await importWith(filesWith(base, bytes));
    expect(view.counts.IMPORTED, BASES[base].path).toBe(Object.keys(AUDIO).length);
  }
});

test('tables that are mutated are refused in words, or label what the preview shows', async () => {
  const ends = { refused: 0, read: 0 };
  const growth = await peakGrowthBytes(() =>
    tryFiles(
      mutationOf(GOOD.length),
      async (mutation) => {
        const bytes = mutate(GOOD, mutation);
        ends[await expectAccountedFor(filesWith(mutation.base, bytes))]++;
      },
      KEPT,
    ),
  );
  expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
  expect(ends.refused).toBeGreaterThan(0);
  expect(ends.read).toBeGreaterThan(0);
});
