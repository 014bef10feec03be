import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { excludeClips } from '@/lib/domain/clips/exclude-clips';
import { getClip } from '@/lib/domain/clips/get-clip';
import { listClips } from '@/lib/domain/clips/list-clips';
import { relabelClip } from '@/lib/domain/clips/relabel-clip';
import { restoreClips } from '@/lib/domain/clips/restore-clips';
import { freezeVersion } from '@/lib/domain/datasets/freeze-version';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { listDatasets } from '@/lib/domain/datasets/list-datasets';
import { getFeatureSet } from '@/lib/domain/feature-sets/get-feature-set';
import { requestFeatures } from '@/lib/domain/feature-sets/request-features';
import { db } from '@/lib/platform/db';
import { extractAll, makeUnevenDataset, smallRecipe, trialsOn } from '../support/experiments';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;

beforeAll(async () => {
  lab = await makeWorkspace();
});
beforeEach(async () => {
  datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
});

const { start, startReady, look } = trialsOn(() => ({ lab, datasetId }));

const clipOf = (actor: string, emotion: string) =>
  db().clip.findFirstOrThrow({
    where: { datasetId, actor: { label: actor }, emotion: { key: emotion } },
  });
const freeze = () => db().$transaction((tx) => freezeVersion(tx, datasetId));
const revision = async () =>
  (await db().dataset.findUniqueOrThrow({ where: { id: datasetId } })).revision;

describe('relabelling', () => {
  test('changes emotion and actor, and is undone by what it returns', async () => {
    const { id: clipId } = await clipOf('01', 'neutral');
    const before = await relabelClip(lab.member, { clipId, emotion: 'sad', actor: '02' });
    expect(before).toEqual({ emotion: 'neutral', actor: '01' });
    expect(await getClip(lab.viewer, { clipId })).toMatchObject({ emotion: 'sad', actor: '02' });
    expect(await relabelClip(lab.member, { clipId, ...before })).toEqual({
      emotion: 'sad',
      actor: '02',
    });
    expect(await getClip(lab.viewer, { clipId })).toMatchObject(before);
  });

  test('raises the revision once and leaves frozen versions as they are', async () => {
    const version = await freeze();
    const { id: clipId, emotionId } = await clipOf('01', 'neutral');
    const at = await revision();
    await relabelClip(lab.member, { clipId, emotion: 'sad' });
    expect(await revision()).toBe(at + 1);
    const frozen = await db().versionClip.findUniqueOrThrow({
      where: { versionId_clipId: { versionId: version.id, clipId } },
    });
    expect(frozen.emotionId).toBe(emotionId);
    expect((await freeze()).number).toBe(2);
  });

  test('makes an actor that the dataset lacks where that is asked for, once', async () => {
    const { id: clipId } = await clipOf('01', 'neutral');
    const relabel = (actor: string) =>
      relabelClip(lab.member, { clipId, actor, createActor: true });
    const before = await relabel(' Guest ');
    expect(await getClip(lab.viewer, { clipId })).toMatchObject({ actor: 'Guest', gender: null });
    await relabel('Guest');
    await relabel(before.actor);
    expect(await getClip(lab.viewer, { clipId })).toMatchObject({ actor: '01' });
    const where = { datasetId, label: { in: ['01', 'Guest'] } };
    expect(await db().actor.count({ where })).toBe(2);
    await expect(relabel(' ')).rejects.toThrow('Name the actor.');
  });

  test('refuses labels that the dataset lacks, and changes nothing', async () => {
    const { id: clipId } = await clipOf('01', 'neutral');
    const at = await revision();
    for (const [field, labels] of [
      ['emotion', { emotion: 'bored' }],
      ['actor', { emotion: 'sad', actor: '99' }],
    ] as const) {
      await expect(relabelClip(lab.member, { clipId, ...labels })).rejects.toMatchObject({
        code: 'invalid',
        fields: { [field]: expect.any(String) },
      });
    }
    expect(await getClip(lab.viewer, { clipId })).toMatchObject({ emotion: 'neutral' });
    expect(await revision()).toBe(at);
    await expect(relabelClip(lab.viewer, { clipId, emotion: 'sad' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('a clip that was set aside', () => {
  test('is in no count, no list and no new version, and in the earlier one', async () => {
    const earlier = await freeze();
    const { id } = await clipOf('01', 'neutral');
    const answer = await excludeClips(lab.member, { datasetId, clipIds: [id], reason: 'Noise' });
    expect(answer).toEqual({ excluded: 1 });

    const balance = await getClassBalance(lab.viewer, { datasetId });
    expect(balance).toMatchObject({ clips: 14, excluded: 1 });
    expect(balance.classes[0]).toMatchObject({ key: 'neutral', count: 4 });
    const listed = await listDatasets(lab.viewer, { workspaceId: lab.workspaceId });
    expect(listed.find((one) => one.id === datasetId)).toMatchObject({ clips: 14, actors: 5 });

    expect((await listClips(lab.viewer, { datasetId })).total).toBe(14);
    const aside = await listClips(lab.viewer, { datasetId, excluded: true });
    expect(aside.rows.map((row) => row.id)).toEqual([id]);
    expect(await getClip(lab.viewer, { clipId: id })).toMatchObject({ excludedReason: 'Noise' });

    const later = await freeze();
    expect([earlier.clipCount, later.clipCount]).toEqual([15, 14]);
    const rows = await db().versionClip.findMany({ where: { clipId: id } });
    expect(rows.map(({ versionId }) => versionId)).toEqual([earlier.id]);
  });

  test('comes back whole, to the same version', async () => {
    const before = await freeze();
    const { id } = await clipOf('01', 'neutral');
    const clipIds = [id, id];
    await excludeClips(lab.member, { datasetId, clipIds, reason: 'Noise' });
    expect(await excludeClips(lab.member, { datasetId, clipIds, reason: 'Other' })).toEqual({
      excluded: 0,
    });
    expect(await restoreClips(lab.member, { datasetId, clipIds })).toEqual({ restored: 1 });
    expect(await db().clip.findUniqueOrThrow({ where: { id } })).toMatchObject({
      excludedAt: null,
      excludedReason: null,
    });
    expect((await freeze()).id).toBe(before.id);
  });

  test('of another dataset is not found, and none is changed', async () => {
    const other = await makeUnevenDataset(lab.member, lab.workspaceId, [1]);
    const foreign = await db().clip.findFirstOrThrow({ where: { datasetId: other } });
    const { id } = await clipOf('01', 'neutral');
    const clipIds = [id, foreign.id];
    await expect(
      excludeClips(lab.member, { datasetId, clipIds, reason: 'Noise' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(await db().clip.count({ where: { excludedAt: { not: null }, datasetId } })).toBe(0);
  });

  test('is not extracted, but is where an experiment stands on its version', async () => {
    const { id } = await clipOf('01', 'neutral');
    await excludeClips(lab.member, { datasetId, clipIds: [id], reason: 'Noise' });
    const spec = smallRecipe().features;
    const { featureSetId } = await requestFeatures(lab.member, { datasetId, name: 'F', spec });
    await extractAll(featureSetId);
    expect(await db().featureValue.count({ where: { featureSetId, clipId: id } })).toBe(0);
    expect(await getFeatureSet(lab.viewer, { featureSetId })).toMatchObject({
      status: 'READY',
      extracted: 14,
      clips: 14,
    });

    await restoreClips(lab.member, { datasetId, clipIds: [id] });
    const { experimentId } = await start();
    await excludeClips(lab.member, { datasetId, clipIds: [id], reason: 'Noise' });
    await extractAll(featureSetId);
    expect(await db().featureValue.count({ where: { featureSetId, clipId: id } })).toBe(1);
    const { split } = await look(experimentId);
    const clips = split.parts.filter(({ part }) => part !== 'trainBalanced');
    expect(clips.reduce((sum, part) => sum + part.clips, 0)).toBe(15);
  });

  test('is absent from a new experiment', async () => {
    const { id } = await clipOf('01', 'neutral');
    await excludeClips(lab.member, { datasetId, clipIds: [id], reason: 'Noise' });
    const { experimentId } = await startReady();
    const { split } = await look(experimentId);
    const clips = split.parts.filter(({ part }) => part !== 'trainBalanced');
    expect(clips.reduce((sum, part) => sum + part.clips, 0)).toBe(14);
  });
});
