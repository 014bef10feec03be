import { beforeAll, describe, expect, test } from 'vitest';
import { excludeClips } from '@/lib/domain/clips/exclude-clips';
import { relabelClip } from '@/lib/domain/clips/relabel-clip';
import { compareVersions } from '@/lib/domain/versions/compare-versions';
import { exportVersionDifference } from '@/lib/domain/versions/export-version-difference';
import { freezeDataset } from '@/lib/domain/versions/freeze-dataset';
import { listVersions } from '@/lib/domain/versions/list-versions';
import { db } from '@/lib/platform/db';
import { buildWav, ravdessPath } from '../support/build-wav';
import { makeUnevenDataset, trialsOn } from '../support/experiments';
import { importAll } from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;
let ids: { first: string; second: string };
let experimentId: string;

const { start } = trialsOn(() => ({ lab, datasetId }));

const versionId = async (number: number) =>
  (
    await db().datasetVersion.findUniqueOrThrow({
      where: { datasetId_number: { datasetId, number } },
    })
  ).id;
const clipAt = (path: string) => db().clip.findFirstOrThrow({ where: { datasetId, path } });

/** Version 2 has one clip more than version 1, one less, and two with other labels. */
beforeAll(async () => {
  lab = await makeWorkspace();
  datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
  await freezeDataset(lab.member, { datasetId, note: 'as it came' });
  experimentId = (await start()).experimentId;
  await importAll(lab.member, datasetId, { [ravdessPath(8)]: buildWav(99) });
  const gone = await clipAt(ravdessPath(0, 2));
  await excludeClips(lab.member, { datasetId, clipIds: [gone.id], reason: 'Noise' });
  const moved = await clipAt(ravdessPath(4, 3));
  await relabelClip(lab.member, { clipId: moved.id, emotion: 'sad' });
  const other = await clipAt(ravdessPath(5, 3));
  await relabelClip(lab.member, { clipId: other.id, actor: '01' });
  await freezeDataset(lab.member, { datasetId });
  ids = { first: await versionId(1), second: await versionId(2) };
});

describe('freezing', () => {
  test('is done once for one content, and the first note stays', async () => {
    const again = { datasetId, note: 'again' };
    expect(await freezeDataset(lab.member, again)).toEqual({ number: 2, isNew: false });
    expect(await freezeDataset(lab.member, { ...again, note: 'third' })).toMatchObject({
      number: 2,
    });
    const { versions } = await listVersions(lab.viewer, { datasetId });
    expect(versions.map(({ number, note }) => [number, note])).toEqual([
      [2, 'again'],
      [1, 'as it came'],
    ]);
  });

  test('is for members', async () => {
    await expect(freezeDataset(lab.viewer, { datasetId })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

test('the list names the experiments of each version, and the version that the dataset still is', async () => {
  const { versions, currentNumber, clipCount } = await listVersions(lab.viewer, { datasetId });
  expect(versions.map(({ experiments }) => experiments)).toEqual([
    [],
    [{ id: experimentId, name: 'Trial' }],
  ]);
  expect({ currentNumber, clipCount }).toEqual({ currentNumber: 2, clipCount: 15 });
  const { id: clipId } = await clipAt(ravdessPath(0, 1));
  const before = await relabelClip(lab.member, { clipId, emotion: 'angry' });
  expect((await listVersions(lab.viewer, { datasetId })).currentNumber).toBeNull();
  await relabelClip(lab.member, { clipId, ...before });
  expect((await listVersions(lab.viewer, { datasetId })).currentNumber).toBe(2);
});

describe('a comparison', () => {
  const compare = (input: object = {}) =>
    compareVersions(lab.viewer, { fromId: ids.first, toId: ids.second, ...input });

  test('counts and lists what was added, removed and relabelled', async () => {
    const { counts, unchanged, rows, next } = await compare();
    expect({ counts, unchanged, next }).toEqual({
      counts: { added: 1, removed: 1, relabelled: 2 },
      unchanged: 12,
      next: null,
    });
    expect(rows.map(({ clipId: _, ...row }) => row)).toEqual([
      {
        path: ravdessPath(8),
        change: 'added',
        before: null,
        after: { actor: '01', emotion: 'happy' },
      },
      {
        path: ravdessPath(0, 2),
        change: 'removed',
        before: { actor: '02', emotion: 'neutral' },
        after: null,
      },
      {
        path: ravdessPath(4, 3),
        change: 'relabelled',
        before: { actor: '03', emotion: 'calm' },
        after: { actor: '03', emotion: 'sad' },
      },
      {
        path: ravdessPath(5, 3),
        change: 'relabelled',
        before: { actor: '03', emotion: 'calm' },
        after: { actor: '01', emotion: 'calm' },
      },
    ]);
  });

  test('is paged, narrowed and turned round', async () => {
    const first = await compare({ take: 3 });
    expect(first.rows).toHaveLength(3);
    const rest = await compare({ take: 3, after: first.next ?? '' });
    expect(rest).toMatchObject({ rows: [{ path: ravdessPath(5, 3) }], next: null });
    const relabelled = await compare({ change: 'relabelled', take: 1 });
    expect(relabelled.rows.map(({ path }) => path)).toEqual([ravdessPath(4, 3)]);
    const turned = await compare({ fromId: ids.second, toId: ids.first });
    expect(turned.counts).toEqual({ added: 1, removed: 1, relabelled: 2 });
    expect((await compare({ toId: ids.first })).rows).toEqual([]);
  });

  test('is written as a table', async () => {
    const { name, csv } = await exportVersionDifference(lab.viewer, {
      fromId: ids.first,
      toId: ids.second,
    });
    expect(name).toMatch(/ version 1 to 2$/);
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('path,change,actor_before,emotion_before,actor_after,emotion_after');
    expect(lines[3]).toBe(`${ravdessPath(4, 3)},relabelled,03,calm,03,sad`);
  });

  test('needs two versions of one dataset', async () => {
    const other = await makeUnevenDataset(lab.member, lab.workspaceId, [6]);
    await freezeDataset(lab.member, { datasetId: other });
    const foreign = await db().datasetVersion.findFirstOrThrow({ where: { datasetId: other } });
    await expect(compare({ toId: foreign.id })).rejects.toMatchObject({ code: 'invalid' });
  });
});
