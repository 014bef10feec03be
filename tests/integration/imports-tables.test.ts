import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { guessColumns } from '@/lib/core/metadata/guess-columns';
import type { Labelling } from '@/lib/core/metadata/labelling';
import { viewerOfOperator } from '@/lib/domain/authority';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import { planLabelling } from '@/lib/domain/imports/plan-labelling';
import { startImport } from '@/lib/domain/imports/start-import';
import { db } from '@/lib/platform/db';
import { buildWav } from '../support/build-wav';
import { buildZip } from '../support/build-zip';
import { prepareHere, system } from '../support/imports';
import { clipsOf, importDecided, importOwn, makeOwnDataset, wavs } from '../support/own-recordings';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});

const ownDataset = () => makeOwnDataset(lab.member, lab.workspaceId);

describe('a table of one’s own', () => {
  const TABLE = [
    'Datei;Sprecher;Gefühl;Geschlecht;Alter;Raum',
    'a/1.wav;"Müller, A.";Wut;w;41;"hall; ""big"""',
    'a/2.wav;"Müller, A.";traurig;w;41;',
    'b/1.wav;Kim;Stolz;d;x;box',
    'b/2.wav;Kim;xxx;d;;box',
    'b/3.wav;Kim;Wut;;;',
    'b/3.wav;Kim;traurig;;;',
    'c/9.wav;Kim;Wut;;;',
  ].join('\r\n');
  const COLUMNS = {
    ...guessColumns([]),
    file: 'Datei',
    actor: 'Sprecher',
    emotion: 'Gefühl',
    gender: 'Geschlecht',
    age: 'Alter',
  };
  const labels = { Wut: 'angry', traurig: 'sad', Stolz: 'pride', xxx: null };

  test('labels clips by its columns; whatever does not fit is kept aside with the reason', async () => {
    const datasetId = await ownDataset();
    const files = {
      'clips.csv': Buffer.from(`\ufeff${TABLE}`),
      ...wavs('a/1.wav', 'a/2.wav', 'b/1.wav', 'b/2.wav', 'b/3.wav', 'b/4.wav'),
    };
    const { view, byPath } = await importOwn(
      lab.member,
      { datasetId, files },
      {
        columns: COLUMNS,
        actorFrom: 'column',
        labels,
      },
    );
    expect(view).toMatchObject({
      status: 'FINISHED',
      counts: { IMPORTED: 3, UNPARSED: 3, REFUSED: 0 },
      progress: { done: 6, total: 6 },
    });
    expect(byPath['clips.csv']).toBeUndefined();
    expect(byPath['b/2.wav']?.reason).toMatch(/“xxx” is set aside/);
    expect(byPath['b/3.wav']?.reason).toMatch(/Lines 6, 7 of the table contradict/);
    expect(byPath['b/4.wav']?.reason).toMatch(/No row of the table names this file/);
    expect(await clipsOf(datasetId)).toMatchObject([
      {
        path: 'a/1.wav',
        emotion: { key: 'angry' },
        actor: { label: 'Müller, A.', gender: 'FEMALE', ageYears: 41 },
        attributes: { Raum: 'hall; "big"' },
      },
      { path: 'a/2.wav', emotion: { key: 'sad' }, attributes: null },
      {
        path: 'b/1.wav',
        emotion: { key: 'pride' },
        actor: { label: 'Kim', gender: 'OTHER', ageYears: null },
      },
    ]);
    const emotions = await db().emotion.findMany({
      where: { datasetId },
      orderBy: { order: 'asc' },
    });
    expect(emotions.map(({ key }) => key)).toEqual(['sad', 'angry', 'pride']);
  });

  test('of a later import may add labels to the list; the earlier ones keep their places', async () => {
    const datasetId = await ownDataset();
    const table = (rows: string) => Buffer.from(`file,speaker,emotion\n${rows}`);
    const first = { 't.csv': table('1.wav,A,sadness'), ...wavs('1.wav') };
    await importOwn(lab.member, { datasetId, files: first });
    const second = { 't.csv': table('2.wav,B,neutral'), '2.wav': buildWav(7) };
    await importOwn(lab.member, { datasetId, files: second });
    const emotions = await db().emotion.findMany({
      where: { datasetId },
      orderBy: { order: 'asc' },
    });
    expect(emotions.map(({ key }) => key)).toEqual(['sad', 'neutral']);
  });

  test('has to come along, and something has to say how labels are read', async () => {
    const datasetId = await ownDataset();
    const commit = async (labelling: Labelling | null) =>
      (await importDecided(lab.member, { datasetId, files: wavs('1.wav') }, () => ({ labelling })))
        .view;
    expect(await commit(null)).toMatchObject({
      status: 'FAILED',
      failure: expect.stringMatching(/Nothing says where the labels are/),
    });
    const source = { kind: 'table', paths: ['gone.csv'] } as const;
    const gone = { source, columns: COLUMNS, actorFrom: 'column', labels } as const;
    expect(await commit(gone)).toMatchObject({
      status: 'FAILED',
      failure: expect.stringMatching(/gone\.csv did not come along/),
    });
  });
});

describe('an AudioFolder', () => {
  const METADATA = ['file_name,speaker_id,label', 'one.wav,s1,happy', 'sub/two.wav,s2,fear'].join(
    '\n',
  );

  test('with metadata.csv in each split, inside a zip', async () => {
    const datasetId = await ownDataset();
    const more = JSON.stringify({ file_name: 'one.wav', speaker_id: 's3', label: 'calm' });
    const zip = await buildZip({
      'train/metadata.csv': Buffer.from(METADATA),
      'test/metadata.jsonl': Buffer.from(more),
      ...wavs('train/one.wav', 'train/sub/two.wav', 'test/one.wav'),
    });
    const { view } = await importOwn(lab.member, { datasetId, files: { 'folder.zip': zip } });
    expect(view.counts).toMatchObject({ IMPORTED: 3, UNPARSED: 0 });
    const found = await clipsOf(datasetId);
    expect(found.map((clip) => [clip.path, clip.actor.label, clip.emotion.key])).toEqual([
      ['test/one.wav', 's3', 'calm'],
      ['train/one.wav', 's1', 'happy'],
      ['train/sub/two.wav', 's2', 'fearful'],
    ]);
  });

  test('with folders as labels; without folders above them, nobody is named', async () => {
    const datasetId = await ownDataset();
    const files = wavs('angry/1.wav', 'Sadness/1.wav', 'loose.wav');
    const { view, byPath } = await importOwn(lab.member, { datasetId, files });
    expect(view.counts).toMatchObject({ IMPORTED: 2, UNPARSED: 1 });
    expect(byPath['loose.wav']?.reason).toMatch(/no folder that could name its emotion/);
    const found = await clipsOf(datasetId);
    expect(found.map((clip) => [clip.path, clip.actor.label, clip.emotion.key])).toEqual([
      ['Sadness/1.wav', 'unknown', 'sad'],
      ['angry/1.wav', 'unknown', 'angry'],
    ]);
  });
});

test('audformat tables are joined by file, with what the schemes say of speakers', async () => {
  const datasetId = await ownDataset();
  const header = [
    'name: emodb',
    'languages: [deu]',
    'schemes:',
    '  emotion: {dtype: str, labels: [anger, happiness]}',
    '  speaker: {dtype: int, labels: speaker}',
    '  transcription: {dtype: str, labels: {a01: Der Lappen liegt auf dem Eisschrank.}}',
    'tables:',
    '  emotion: {type: filewise, columns: {emotion: {scheme_id: emotion}}}',
    '  files:',
    '    type: filewise',
    '    columns: {speaker: {scheme_id: speaker}, transcription: {scheme_id: transcription}}',
    '  parts: {type: segmented, columns: {}}',
    'misc_tables:',
    '  speaker: {levels: {speaker: int}, columns: {age: {}, gender: {}}}',
  ].join('\n');
  const files = {
    'db/db.yaml': Buffer.from(header),
    'db/db.emotion.csv': Buffer.from('file,emotion\nwav/1.wav,anger\nwav/2.wav,happiness\n'),
    'db/db.files.csv': Buffer.from(
      'file,speaker,transcription\nwav/1.wav,3,a01\nwav/2.wav,8,a01\n',
    ),
    'db/db.speaker.csv': Buffer.from('speaker,age,gender\n3,31,male\n8,34,female\n'),
    ...wavs('db/wav/1.wav', 'db/wav/2.wav'),
  };
  await importOwn(lab.member, { datasetId, files });
  expect(await clipsOf(datasetId)).toMatchObject([
    {
      emotion: { key: 'angry' },
      actor: { label: '3', gender: 'MALE', ageYears: 31 },
      statement: 'Der Lappen liegt auf dem Eisschrank.',
    },
    { emotion: { key: 'happy' }, actor: { label: '8', gender: 'FEMALE', ageYears: 34 } },
  ]);
});

test('a folder on the server is planned by its table and the columns that are named', async () => {
  const datasetId = await ownDataset();
  const root = await mkdtemp(path.join(tmpdir(), 'prosodia-table-'));
  await mkdir(path.join(root, 'wav'));
  await writeFile(path.join(root, 'wav/1.wav'), buildWav(1));
  await writeFile(path.join(root, 'labels.tsv'), 'path\twho\twhat\nwav/1.wav\tA\tjoy\n');
  await writeFile(path.join(root, 'other.csv'), 'x,y\n1,2\n');
  const operator = viewerOfOperator(lab.workspaceId);
  const { importId } = await startImport(operator, { datasetId, serverPath: root });
  const columns = { actor: 'who', emotion: 'what' };
  const plan = { importId, table: path.join(root, 'labels.tsv'), columns };
  await expect(planLabelling(operator, { ...plan, table: 'no.csv' })).rejects.toMatchObject({
    message: expect.stringMatching(/no\.csv is not among .* labels\.tsv, other\.csv/),
  });
  await expect(
    planLabelling(operator, { ...plan, columns: { actor: 'nobody' } }),
  ).rejects.toMatchObject({
    message: expect.stringMatching(/no column “nobody”.*path, who, what/),
  });
  await commitImport(operator, { importId, labelling: await planLabelling(operator, plan) });
  await importFiles(system, { importId }, { prepareClip: prepareHere });
  expect(await clipsOf(datasetId)).toMatchObject([
    { actor: { label: 'A' }, emotion: { key: 'happy' } },
  ]);
});
