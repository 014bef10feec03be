import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDataset } from '@/lib/domain/datasets/create-dataset';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { startImport } from '@/lib/domain/imports/start-import';
import { db } from '@/lib/platform/db';
import { buildWav, ravdessPath } from '../support/build-wav';
import { makeDataset, readImport, recordings, upload } from '../support/imports';
import { clipsOf, type Files, importDecided, wavs } from '../support/own-recordings';
import { makeWorkspace } from '../support/people';
import { isSharedMissing, sharedPath } from '../support/shared-path';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});

test.skipIf(isSharedMissing('corpora/emodb'))('an actor of EmoDB arrives complete', async () => {
  const { workspaceId, member } = lab;
  const given = { workspaceId, name: 'EmoDB', corpus: 'emodb' };
  const { datasetId } = await createDataset(member, given);
  expect(await db().dataset.findUniqueOrThrow({ where: { id: datasetId } })).toMatchObject({
    language: 'de',
    consentBasis: 'PUBLISHED_CORPUS',
    commercialUse: 'UNKNOWN',
  });
  const names = (await readdir(sharedPath('corpora/emodb'))).filter((name) =>
    name.startsWith('10'),
  );
  const files: Record<string, Buffer> = {};
  for (const name of names) files[name] = await readFile(sharedPath('corpora/emodb', name));
  const { view } = await importDecided(member, { datasetId, files }, () => ({}));
  expect(view.counts).toMatchObject({ IMPORTED: 38, UNPARSED: 0, REFUSED: 0 });
  const found = await clipsOf(datasetId);
  const [first] = found;
  expect(first).toMatchObject({
    path: '10a01Ac.flac',
    emotion: { key: 'fearful' },
    actor: { label: '10', gender: 'MALE', ageYears: 32 },
    statement: 'Der Lappen liegt auf dem Eisschrank.',
    repetition: 3,
    intensity: null,
  });
  expect(found.filter(({ emotion }) => emotion.key === 'boredom')).toHaveLength(8);
});

test('CREMA-D’s table of actors tells their ages and sexes, also in a later import', async () => {
  const { workspaceId, member } = lab;
  const given = { workspaceId, name: 'CREMA-D', corpus: 'crema-d' };
  const { datasetId } = await createDataset(member, given);
  const table = Buffer.from(
    'ActorID,Age,Sex,Race,Ethnicity\n1001,51,Male,x,y\n1002,21,Female,x,y\n',
  );
  const bring = (files: Files) => importDecided(member, { datasetId, files }, () => ({}));
  await bring(wavs('1001_IEO_ANG_HI.wav'));
  expect(await clipsOf(datasetId)).toMatchObject([{ intensity: 'high', actor: { gender: null } }]);
  const { view } = await bring({
    'VideoDemographics.csv': table,
    '1001_TIE_SAD_XX.wav': buildWav(8),
    '1002_IEO_ANG_LO.wav': buildWav(9),
  });
  expect(view.counts).toMatchObject({ IMPORTED: 2, UNPARSED: 0 });
  const actors = await db().actor.findMany({ where: { datasetId }, orderBy: { label: 'asc' } });
  expect(actors).toMatchObject([
    { label: '1001', gender: 'MALE', ageYears: 51 },
    { label: '1002', gender: 'FEMALE', ageYears: 21 },
  ]);
});

describe('corrections', () => {
  test('travel with the import: cells are changed, files left out, files without a label taken in', async () => {
    const { datasetId } = await makeDataset(lab.member, lab.workspaceId);
    const files = { ...recordings(3), 'holiday.wav': buildWav(50), 'secret.wav': buildWav(51) };
    const corrections = {
      [ravdessPath(0)]: { emotion: 'calm', actorLabel: '05', intensity: null },
      [ravdessPath(1)]: { isLeftOut: true },
      'holiday.wav': { actorLabel: '09', emotion: 'happy', gender: 'male' },
      'secret.wav': { actorLabel: '09' },
    } as const;
    const given = { datasetId, files };
    const { view, byPath } = await importDecided(lab.member, given, () => ({ corrections }));
    expect(view.counts).toMatchObject({ IMPORTED: 3, LEFT_OUT: 1, UNPARSED: 1 });
    expect(byPath[ravdessPath(1)]).toMatchObject({ outcome: 'LEFT_OUT', clip: null });
    const found = await clipsOf(datasetId);
    expect(found.map((clip) => [clip.path, clip.actor.label, clip.emotion.key])).toEqual([
      [ravdessPath(0), '05', 'calm'],
      [ravdessPath(2), '01', 'neutral'],
      ['holiday.wav', '09', 'happy'],
    ]);
    expect(found[0]).toMatchObject({ intensity: null, statement: 'Kids are talking by the door' });
  });

  test('may not bring an emotion that the corpus does not have', async () => {
    const { datasetId } = await makeDataset(lab.member, lab.workspaceId);
    const { importId } = await startImport(lab.member, { datasetId });
    await upload(lab.member, importId, { path: ravdessPath(0), bytes: buildWav(1) });
    const corrections = { [ravdessPath(0)]: { emotion: 'boredom' } };
    await expect(commitImport(lab.member, { importId, corrections })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/RAVDESS has no emotion “boredom”/),
    });
    expect((await readImport(lab.member, importId)).view.status).toBe('RECEIVING');
  });
});
