import { beforeAll, expect, test } from 'vitest';
import { excludeClips } from '@/lib/domain/clips/exclude-clips';
import { restoreClips } from '@/lib/domain/clips/restore-clips';
import { createTask } from '@/lib/domain/ratings/create-task';
import { deleteTask } from '@/lib/domain/ratings/delete-task';
import { exportPerceived } from '@/lib/domain/ratings/export-perceived';
import { exportRatings } from '@/lib/domain/ratings/export-ratings';
import { getAgreement } from '@/lib/domain/ratings/get-agreement';
import { getHumanBaseline } from '@/lib/domain/ratings/get-human-baseline';
import { getTask } from '@/lib/domain/ratings/get-task';
import { importVotes } from '@/lib/domain/ratings/import-votes';
import { listDisputedClips } from '@/lib/domain/ratings/list-disputed-clips';
import { nextItem } from '@/lib/domain/ratings/next-item';
import { db } from '@/lib/platform/db';
import { makeWorkspace } from '../support/people';
import { hearAll, hearByTwo, makeHeardDataset, makeRound } from '../support/ratings';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
beforeAll(async () => {
  lab = await makeWorkspace();
});
const makeHeard = () => makeHeardDataset(lab.member, lab.workspaceId);

test('clips that are set aside count nowhere; restored, they do again', async () => {
  const datasetId = await makeHeard();
  const taskId = await hearByTwo(lab, datasetId);
  const [disputed] = await listDisputedClips(lab.member, { taskId });
  const { clipId, path } = disputed as NonNullable<typeof disputed>;
  const read = async () => ({
    agreement: await getAgreement(lab.member, { taskId }),
    baseline: await getHumanBaseline(lab.viewer, { datasetId }),
    task: await getTask(lab.viewer, { taskId }),
    disputed: (await listDisputedClips(lab.member, { taskId })).map(({ clipId: id }) => id),
    perceived: (await exportPerceived(lab.member, { taskId })).csv,
    ratings: (await exportRatings(lab.member, { taskId })).csv,
  });
  const before = await read();
  expect(before.perceived).toContain(path);
  await excludeClips(lab.member, { datasetId, clipIds: [clipId], reason: 'Noise' });
  const after = await read();
  expect(after).toMatchObject({
    agreement: { ratings: 46, ratedClips: 23, ties: 7 },
    baseline: { ratings: 46, clips: 23 },
    task: { clips: 23, ratings: 46, ownRatings: 23 },
  });
  expect(after.disputed).toEqual(before.disputed.filter((id) => id !== clipId));
  expect(after.perceived).not.toContain(path);
  expect(after.ratings).not.toContain(path);
  const { taskId: next } = await createTask(lab.member, {
    ...{ datasetId, name: 'After', isBlind: true, allowOther: false, allowCannotTell: true },
    ...{ asksConfidence: false, viewersMayRate: false },
  });
  expect(await db().ratingTaskClip.count({ where: { taskId: next } })).toBe(23);
  await restoreClips(lab.member, { datasetId, clipIds: [clipId] });
  await deleteTask(lab.member, { taskId: next });
  expect(await read()).toEqual(before);
});

test('listeners all of whose clips are set aside are no listeners', async () => {
  const datasetId = await makeHeard();
  const taskId = await makeRound(lab.member, datasetId, { viewersMayRate: true, perRaterCap: 1 });
  const [clipId] = await hearAll(lab.viewer, taskId, ({ emotion }) => emotion.key);
  await hearAll(lab.member, taskId, ({ emotion }) => emotion.key);
  expect(await getTask(lab.viewer, { taskId })).toMatchObject({ raters: 2, ownRatings: 1 });
  await excludeClips(lab.member, { datasetId, clipIds: [`${clipId}`], reason: 'Noise' });
  expect(await getTask(lab.viewer, { taskId })).toMatchObject({ raters: 1, ownRatings: 0 });
  expect(await getAgreement(lab.viewer, { taskId })).toMatchObject({ raters: 1 });
  expect(await getHumanBaseline(lab.viewer, { datasetId })).toMatchObject({ raters: 1 });
  expect(await nextItem(lab.viewer, { taskId })).toMatchObject({ rated: 0, remaining: 1 });
});

test('imported votes name the clip that is left of two of one name', async () => {
  const datasetId = await makeHeard();
  const [first, second] = await db().clip.findMany({ where: { datasetId }, take: 2 });
  await db().clip.update({ where: { id: first?.id ?? '' }, data: { path: 'a/voice.wav' } });
  await db().clip.update({ where: { id: second?.id ?? '' }, data: { path: 'b/voice.wav' } });
  const csv = 'file,rater,label\nvoice.wav,1,calm\n';
  const bring = (name: string) => importVotes(lab.member, { datasetId, name, csv });
  await expect(bring('Both there')).rejects.toMatchObject({ code: 'invalid' });
  await excludeClips(lab.member, { datasetId, clipIds: [first?.id ?? ''], reason: 'Copy' });
  const { taskId } = await bring('One left');
  expect(await db().rating.findMany({ where: { taskId } })).toMatchObject([
    { clipId: second?.id, label: 'calm' },
  ]);
});
