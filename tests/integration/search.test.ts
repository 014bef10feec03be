import { afterAll, beforeAll, expect, test } from 'vitest';
import { excludeClips } from '@/lib/domain/clips/exclude-clips';
import { restoreClips } from '@/lib/domain/clips/restore-clips';
import { findInWorkspace } from '@/lib/domain/search/find-in-workspace';
import { closeDb, db } from '@/lib/platform/db';
import { importAll, makeDataset, recordings } from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;

beforeAll(async () => {
  lab = await makeWorkspace();
  ({ datasetId } = await makeDataset(lab.member, lab.workspaceId));
  await db().dataset.update({ where: { id: datasetId }, data: { name: 'Corpus 100 %' } });
  await importAll(lab.member, datasetId, recordings(2));
});
afterAll(closeDb);

const find = (text: string) => findInWorkspace(lab.viewer, { workspaceId: lab.workspaceId, text });

test('a name is found in any case, wherever it stands', async () => {
  const dataset = { id: datasetId, name: 'Corpus 100 %' };
  expect(await find('  CORPUS')).toEqual([
    { kind: 'dataset', id: datasetId, name: 'Corpus 100 %', dataset },
  ]);
});

test('a clip is found by a part of its path, an actor by the beginning of the label', async () => {
  const { label } = await db().actor.findFirstOrThrow({ where: { datasetId } });
  expect((await find(label)).map(({ kind, name }) => [kind, name])).toContainEqual([
    'actor',
    label,
  ]);
  const { id, path } = await db().clip.findFirstOrThrow({ where: { datasetId } });
  const hits = await find(path.slice(2, -3));
  expect(hits).toMatchObject([{ kind: 'clip', id, name: path }]);
});

test('a clip that is set aside is not gone to', async () => {
  const { id, path } = await db().clip.findFirstOrThrow({ where: { datasetId } });
  const clipIds = [id];
  await excludeClips(lab.member, { datasetId, clipIds, reason: 'Noise' });
  expect(await find(path.slice(2, -3))).toEqual([]);
  await restoreClips(lab.member, { datasetId, clipIds });
  expect(await find(path.slice(2, -3))).toHaveLength(1);
});

test('a wildcard of the database is a letter like any other', async () => {
  expect((await find('100 %')).length).toBe(1);
  expect(await find('%')).toHaveLength(1);
  expect(await find('_orpus')).toEqual([]);
  expect(await find(' ')).toEqual([]);
});
