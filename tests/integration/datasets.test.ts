import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/domain/authority';
import { createDataset } from '@/lib/domain/datasets/create-dataset';
import { deleteDataset } from '@/lib/domain/datasets/delete-dataset';
import { freezeVersion } from '@/lib/domain/datasets/freeze-version';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getDataset } from '@/lib/domain/datasets/get-dataset';
import { listDatasets } from '@/lib/domain/datasets/list-datasets';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { sha256 } from '@/lib/platform/hash';
import { storage } from '@/lib/platform/storage/storage';
import { buildWav, ravdessPath } from '../support/build-wav';
import { importAll, makeDataset } from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});

/** A dataset of the given recordings: [index in the RAVDESS grid, actor]. */
async function filled(clips: readonly (readonly [number, number])[]): Promise<string> {
  const { datasetId } = await makeDataset(lab.member, lab.workspaceId);
  await addClips(datasetId, clips);
  return datasetId;
}

async function addClips(datasetId: string, clips: readonly (readonly [number, number])[]) {
  const files = clips.map(([i, actor]) => [ravdessPath(i, actor), buildWav(1000 * actor + i)]);
  await importAll(lab.member, datasetId, Object.fromEntries(files));
}

const freeze = (datasetId: string) => db().$transaction((tx) => freezeVersion(tx, datasetId));

const codes = (work: (viewer: Viewer) => Promise<unknown>) =>
  Promise.all(
    [lab.viewer, lab.stranger].map((viewer) =>
      work(viewer).then(
        () => 'done',
        (error) => error.code,
      ),
    ),
  );

describe('a dataset', () => {
  test('has the closed label list and the licence of its corpus', async () => {
    const { datasetId } = await makeDataset(lab.member, lab.workspaceId, 22050);
    const emotions = await db().emotion.findMany({
      where: { datasetId },
      orderBy: { order: 'asc' },
    });
    expect(emotions.map(({ key }) => key).join(' ')).toBe(
      'neutral calm happy sad angry fearful disgust surprised',
    );
    expect(await getDataset(lab.viewer, { datasetId })).toMatchObject({
      corpus: 'ravdess',
      corpusName: 'RAVDESS',
      sampleRateHz: 22050,
      licence: 'CC BY-NC-SA 4.0',
      canEdit: false,
      latestVersion: null,
    });
    expect((await getDataset(lab.member, { datasetId })).canEdit).toBe(true);
  });

  test('has a name of its own in its workspace, and a corpus that is known', async () => {
    const input = { workspaceId: lab.workspaceId, name: 'Twice', corpus: 'ravdess' };
    await createDataset(lab.member, input);
    await expect(createDataset(lab.owner, input)).rejects.toMatchObject({
      code: 'conflict',
      fields: { name: expect.any(String) },
    });
    for (const corpus of ['nonsense', 'constructor']) {
      const unknown = { ...input, name: corpus, corpus };
      await expect(createDataset(lab.owner, unknown)).rejects.toMatchObject({
        code: 'invalid',
        fields: { corpus: expect.any(String) },
      });
    }
  });

  test('is made and deleted by members, seen by viewers, and not there for strangers', async () => {
    const { workspaceId } = lab;
    const datasetId = await filled([[0, 1]]);
    const input = { workspaceId, name: 'Mine', corpus: 'ravdess' };
    expect(await codes((v) => createDataset(v, input))).toEqual(['forbidden', 'not_found']);
    expect(await codes((v) => deleteDataset(v, { datasetId }))).toEqual(['forbidden', 'not_found']);
    expect(await codes((v) => getDataset(v, { datasetId }))).toEqual(['done', 'not_found']);
    expect(await codes((v) => getClassBalance(v, { datasetId }))).toEqual(['done', 'not_found']);
    expect(await codes((v) => listDatasets(v, { workspaceId }))).toEqual(['done', 'not_found']);
  });

  test('is listed with its counts', async () => {
    const datasetId = await filled([
      [0, 1],
      [1, 1],
      [0, 2],
    ]);
    const listed = await listDatasets(lab.viewer, { workspaceId: lab.workspaceId });
    expect(listed[0]).toMatchObject({ id: datasetId, clips: 3, actors: 2, corpusName: 'RAVDESS' });
    expect(listed[0]?.hours).toBeCloseTo(0.3 / 3600, 10);
  });
});

describe('class balance', () => {
  test('of an empty dataset is all noughts', async () => {
    const { datasetId } = await makeDataset(lab.member, lab.workspaceId);
    const balance = await getClassBalance(lab.viewer, { datasetId });
    expect(balance).toMatchObject({ clips: 0, hours: 0, duplicates: 0, actors: [] });
    expect(balance.classes).toHaveLength(8);
    expect(balance.classes[0]).toEqual({
      key: 'neutral',
      count: 0,
      share: 0,
      ofLargest: 0,
      parts: null,
    });
  });

  test('counts clips by label and by actor, and leaves holes', async () => {
    const datasetId = await filled([
      [0, 1],
      [4, 1],
      [5, 1],
      [4, 2],
    ]);
    const { clips, classes, actors } = await getClassBalance(lab.viewer, { datasetId });
    expect(clips).toBe(4);
    expect(classes[0]).toMatchObject({ key: 'neutral', count: 1, share: 0.25, ofLargest: 1 / 3 });
    expect(classes[1]).toMatchObject({ key: 'calm', count: 3, share: 0.75, ofLargest: 1 });
    expect(classes[2]).toMatchObject({ key: 'happy', count: 0, share: 0, ofLargest: 0 });
    expect(actors).toEqual([
      { label: '01', gender: 'MALE', counts: { neutral: 1, calm: 2 }, total: 3 },
      { label: '02', gender: 'FEMALE', counts: { calm: 1 }, total: 1 },
    ]);
  });

  test('tells the parts of the split of the newest experiment', async () => {
    const datasetId = await filled([
      [0, 1],
      [4, 1],
      [5, 1],
      [4, 2],
    ]);
    const version = await freeze(datasetId);
    const clips = await db().clip.findMany({ where: { datasetId }, orderBy: { path: 'asc' } });
    const parts = ['TRAIN', 'TRAIN', 'VALIDATION', 'TEST'] as const;
    const plan = await db().splitPlan.create({
      data: {
        versionId: version.id,
        spec: {},
        specHash: 'x',
        rows: { create: clips.map(({ id }, i) => ({ clipId: id, part: parts[i] ?? 'TRAIN' })) },
      },
    });
    const featureSet = await db().featureSet.create({
      data: { datasetId, name: 'F', spec: {}, specHash: 'x' },
    });
    await db().experiment.create({
      data: {
        workspaceId: lab.workspaceId,
        datasetId,
        versionId: version.id,
        featureSetId: featureSet.id,
        splitPlanId: plan.id,
        name: 'E',
        recipe: {},
        recipeHash: 'x',
        codeVersion: 'x',
      },
    });
    const { classes } = await getClassBalance(lab.viewer, { datasetId });
    expect(classes.slice(0, 3).map(({ parts: own }) => own)).toEqual([
      { train: 1, validation: 0, test: 0 },
      { train: 1, validation: 1, test: 1 },
      { train: 0, validation: 0, test: 0 },
    ]);
  });
});

describe('a version', () => {
  test('is reused while the content is the same, and hashes what it says it hashes', async () => {
    const datasetId = await filled([
      [0, 1],
      [4, 2],
    ]);
    const first = await freeze(datasetId);
    expect(first).toMatchObject({ number: 1, clipCount: 2 });
    expect((await freeze(datasetId)).id).toBe(first.id);
    const lines = [
      [sha256(buildWav(1000)), '01', 'neutral'],
      [sha256(buildWav(2004)), '02', 'calm'],
    ];
    const text = lines
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
      .map((line) => `${line.join('\t')}\n`)
      .join('');
    expect(first.contentHash).toBe(sha256(text));

    await addClips(datasetId, [[5, 1]]);
    const second = await freeze(datasetId);
    expect(second).toMatchObject({ number: 2, clipCount: 3 });
    expect(await db().versionClip.count({ where: { versionId: first.id } })).toBe(2);
    expect(await db().versionClip.count({ where: { versionId: second.id } })).toBe(3);
    expect((await getDataset(lab.viewer, { datasetId })).latestVersion).toEqual({
      number: 2,
      contentHash: second.contentHash,
    });
  });

  test('is the same for the same content in another dataset', async () => {
    const clips = [
      [0, 3],
      [8, 3],
    ] as const;
    const [a, b] = [await filled(clips), await filled(clips)];
    expect((await freeze(a)).contentHash).toBe((await freeze(b)).contentHash);
  });

  test('of two who freeze at once is one', async () => {
    const datasetId = await filled([[0, 1]]);
    const versions = await Promise.all([freeze(datasetId), freeze(datasetId), freeze(datasetId)]);
    expect(new Set(versions.map(({ id }) => id)).size).toBe(1);
  });

  test('of a dataset into which clips are coming holds what its hash says', async () => {
    const datasetId = await filled([[0, 1]]);
    const more = Array.from({ length: 20 }, (_, i) => [i + 1, 1] as const);
    const coming = addClips(datasetId, more);
    const frozen = [];
    for (let i = 0; i < 8; i++) frozen.push(await freeze(datasetId));
    await coming;
    for (const { id, clipCount } of frozen) {
      expect(await db().versionClip.count({ where: { versionId: id } })).toBe(clipCount);
    }
  });

  test('needs clips', async () => {
    const { datasetId } = await makeDataset(lab.member, lab.workspaceId);
    await expect(freeze(datasetId)).rejects.toMatchObject({ code: 'conflict' });
  });
});

test('a deleted dataset leaves neither rows nor objects, and others stay', async () => {
  const datasetId = await filled([
    [0, 1],
    [4, 2],
  ]);
  const other = await filled([[0, 1]]);
  await freeze(datasetId);
  const clip = await db().clip.findFirstOrThrow({ where: { datasetId } });
  const featureSet = await db().featureSet.create({
    data: { datasetId, name: 'F', spec: {}, specHash: 'x' },
  });
  const storageKey = `features/${featureSet.id}/${clip.id}`;
  await storage().put(storageKey, new Uint8Array(3));
  await db().featureValue.create({
    data: { featureSetId: featureSet.id, clipId: clip.id, storageKey },
  });
  await deleteDataset(lab.member, { datasetId });
  await expect(getDataset(lab.member, { datasetId })).rejects.toMatchObject({ code: 'not_found' });
  const objects = path.join(env().PROSODIA_DATA, 'objects');
  const left = await readdir(path.join(objects, 'clips', datasetId), { recursive: true });
  expect(left.filter((name) => name.includes('.'))).toEqual([]);
  expect(existsSync(path.join(objects, storageKey))).toBe(false);
  expect(await db().actor.count({ where: { datasetId } })).toBe(0);
  expect(await db().progress.count({ where: { subjectId: { in: [featureSet.id] } } })).toBe(0);
  expect((await getClassBalance(lab.viewer, { datasetId: other })).clips).toBe(1);
});
