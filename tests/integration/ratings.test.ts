import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { closeTask } from '@/lib/domain/ratings/close-task';
import { createTask } from '@/lib/domain/ratings/create-task';
import { deleteTask } from '@/lib/domain/ratings/delete-task';
import { getTask } from '@/lib/domain/ratings/get-task';
import { listTasks } from '@/lib/domain/ratings/list-tasks';
import { nextItem } from '@/lib/domain/ratings/next-item';
import { openItemAudio } from '@/lib/domain/ratings/open-item-audio';
import { rateItem } from '@/lib/domain/ratings/rate-item';
import { undoRating } from '@/lib/domain/ratings/undo-rating';
import { db } from '@/lib/platform/db';
import { buildWav } from '../support/build-wav';
import { join, makeWorkspace } from '../support/people';
import { clipOf, hearAll, makeHeardDataset, makeRound } from '../support/ratings';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId = '';

beforeAll(async () => {
  lab = await makeWorkspace();
  datasetId = await makeHeardDataset(lab.member, lab.workspaceId);
});

const CALM = () => 'calm';

describe('a new round', () => {
  test('samples as evenly over emotions and actors as they allow, the same for a seed', async () => {
    const sample = async (seed: number) => {
      const taskId = await makeRound(lab.member, datasetId, { sampleSize: 12, seed });
      const rows = await db().ratingTaskClip.findMany({
        where: { taskId },
        include: { clip: { include: { emotion: true, actor: true } } },
      });
      const strata = rows.map(({ clip }) => `${clip.emotion.key} ${clip.actor.label}`);
      const counts = [...new Set(strata)].map(
        (one) => strata.filter((each) => each === one).length,
      );
      return { counts, clips: rows.map(({ clipId }) => clipId).sort() };
    };
    const [first, again, other] = [await sample(5), await sample(5), await sample(6)];
    expect(first.counts).toEqual([2, 2, 2, 2, 2, 2]);
    expect(again.clips).toEqual(first.clips);
    expect(other.clips).not.toEqual(first.clips);
  });

  test('keeps to the filter, and is refused without clips, with a taken name, and to viewers', async () => {
    const taskId = await makeRound(lab.member, datasetId, { emotion: 'calm', actor: '02' });
    expect((await getTask(lab.viewer, { taskId })).clips).toBe(4);
    const round = { datasetId, name: 'Twice', isBlind: true, allowOther: true };
    const rest = { allowCannotTell: true, asksConfidence: false, viewersMayRate: false };
    await createTask(lab.member, { ...round, ...rest });
    const refused = async (viewer = lab.member, changes = {}) =>
      createTask(viewer, { ...round, ...rest, ...changes }).catch((error) => error);
    expect(await refused()).toMatchObject({ code: 'conflict' });
    expect(await refused(lab.member, { name: 'A', emotion: 'boredom' })).toMatchObject({
      code: 'invalid',
    });
    expect(await refused(lab.viewer, { name: 'B' })).toMatchObject({ code: 'forbidden' });
    await expect(createTask(lab.member, { ...round, ...rest, name: 'Remarks' })).rejects.toThrow();
  });

  test('offers the labels of the dataset, then the extra answers', async () => {
    const taskId = await makeRound(lab.member, datasetId, { allowOther: true });
    const { choices } = await getTask(lab.member, { taskId });
    expect(choices).toHaveLength(10);
    expect(choices.slice(0, 2)).toEqual(['neutral', 'calm']);
    expect(choices.slice(-2)).toEqual(['other', 'cannot-tell']);
  });
});

describe('a blind round', () => {
  test('tells the browser nothing of a clip but its length, before and after the rating', async () => {
    const taskId = await makeRound(lab.member, datasetId);
    const queue = await nextItem(lab.member, { taskId });
    expect(queue.items).toHaveLength(3);
    const itemId = queue.items[0]?.id as string;
    const clip = await clipOf(itemId);
    const after = await rateItem(lab.member, { itemId, label: 'calm' });
    for (const answer of [queue, after]) {
      for (const item of answer.items) {
        expect(Object.keys(item).sort()).toEqual(['durationSec', 'id', 'known']);
        expect(item.known).toBeNull();
      }
      const sent = JSON.stringify(answer);
      for (const secret of [clip.id, clip.path, 'Actor', clip.contentHash, clip.audioKey]) {
        expect(sent).not.toContain(secret);
      }
    }
    expect(after.last).toEqual({ item: queue.items[0], label: 'calm' });
  });

  test('gives the sound under the item’s id, to its own listener only', async () => {
    const taskId = await makeRound(lab.member, datasetId);
    const { items } = await nextItem(lab.member, { taskId });
    const itemId = items[0]?.id as string;
    const audio = await openItemAudio(lab.member, { itemId });
    if (audio.status === 416) throw new Error('no sound');
    const { path } = await clipOf(itemId);
    const [, , emotion, , statement, repetition, actor] = path.split(/[-/.]/).slice(1).map(Number);
    const index = ((emotion ?? 1) - 1) * 4 + ((statement ?? 1) - 1) * 2 + ((repetition ?? 1) - 1);
    const source = buildWav(100 * (actor ?? 0) + index);
    expect((await buffer(audio.stream)).equals(source)).toBe(true);
    const part = await openItemAudio(lab.member, { itemId, range: 'bytes=4-7' });
    expect(part).toMatchObject({ status: 206, start: 4, end: 7 });
    if (part.status !== 416) part.stream.destroy();
    for (const other of [lab.owner, lab.viewer, lab.stranger]) {
      await expect(openItemAudio(other, { itemId })).rejects.toMatchObject({ code: 'not_found' });
      await expect(rateItem(other, { itemId, label: 'calm' })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
  });

  test('shows what is known where it is not blind', async () => {
    const taskId = await makeRound(lab.member, datasetId, { isBlind: false });
    const { items } = await nextItem(lab.member, { taskId, take: 1 });
    const clip = await clipOf(items[0]?.id as string);
    expect(items[0]?.known).toEqual({
      path: clip.path,
      actor: clip.actor.label,
      intended: clip.emotion.key,
    });
  });
});

describe('the order', () => {
  test('is another for each listener, and the same again from the seed', async () => {
    const orderOf = async (viewer = lab.member) => {
      const taskId = await makeRound(lab.member, datasetId, { seed: 8, ratingsPerClip: 9 });
      return hearAll(viewer, taskId, CALM);
    };
    const first = await orderOf();
    expect(new Set(first).size).toBe(24);
    expect(await orderOf()).toEqual(first);
    expect(await orderOf(lab.owner)).not.toEqual(first);
  });

  test('brings the clips with the fewest ratings first', async () => {
    const taskId = await makeRound(lab.member, datasetId, { ratingsPerClip: 2 });
    const heard: string[] = [];
    for (let i = 0; i < 10; i++) {
      const { items } = await nextItem(lab.member, { taskId, take: 1 });
      heard.push((await clipOf(items[0]?.id as string)).id);
      await rateItem(lab.member, { itemId: items[0]?.id as string, label: 'calm' });
    }
    // What the first listener has at hand counts as well, so that two do not hear one clip in vain.
    const others = await hearAll(lab.owner, taskId, CALM);
    expect(others).toHaveLength(24);
    const late = others.slice(0, 11).filter((clipId) => heard.includes(clipId));
    expect(late).toEqual([]);
  });

  test('stays when the page is loaded again', async () => {
    const taskId = await makeRound(lab.member, datasetId);
    const first = await nextItem(lab.member, { taskId });
    expect(await nextItem(lab.member, { taskId })).toEqual(first);
  });
});

describe('listeners at once', () => {
  test('are not given the last wanted rating of a clip twice, and rate every clip once', async () => {
    const taskId = await makeRound(lab.member, datasetId);
    const listeners = [lab.member, lab.owner, await join(lab.workspaceId, 'MEMBER')];
    const heard = await Promise.all(listeners.map((viewer) => hearAll(viewer, taskId, CALM)));
    const clips = heard.flat();
    expect(clips).toHaveLength(24);
    expect(new Set(clips).size).toBe(24);
    const view = await getTask(lab.member, { taskId });
    expect(view).toMatchObject({ clips: 24, ratings: 24, wantedGiven: 24 });
    expect((await nextItem(lab.member, { taskId })).remaining).toBe(0);
  });

  test('may rate the same clip in the same moment; the same listener’s two answers are one', async () => {
    const taskId = await makeRound(lab.member, datasetId, { ratingsPerClip: 2, sampleSize: 1 });
    const [mine, theirs] = await Promise.all(
      [lab.member, lab.owner].map(async (viewer) => {
        const { items } = await nextItem(viewer, { taskId });
        return items[0]?.id as string;
      }),
    );
    await Promise.all([
      rateItem(lab.member, { itemId: mine as string, label: 'calm' }),
      rateItem(lab.member, { itemId: mine as string, label: 'calm' }),
      rateItem(lab.owner, { itemId: theirs as string, label: 'neutral' }),
    ]);
    const ratings = await db().rating.findMany({ where: { taskId } });
    expect(ratings.map(({ label }) => label).sort()).toEqual(['calm', 'neutral']);
  });

  test('get an abandoned clip after a while', async () => {
    const taskId = await makeRound(lab.member, datasetId, { sampleSize: 1 });
    await nextItem(lab.member, { taskId });
    expect((await nextItem(lab.owner, { taskId })).items).toEqual([]);
    const longAgo = new Date(Date.now() - 31 * 60 * 1000);
    await db().ratingItem.updateMany({ where: { taskId }, data: { offeredAt: longAgo } });
    expect((await nextItem(lab.owner, { taskId })).items).toHaveLength(1);
  });
});

describe('a rating', () => {
  test('counts once when it is sent twice; another label has to wait for the first to be taken back', async () => {
    const taskId = await makeRound(lab.member, datasetId, { asksConfidence: true });
    const { items } = await nextItem(lab.member, { taskId });
    const itemId = items[0]?.id as string;
    const heard = { itemId, label: 'sad', confidence: 2, reactionMs: 1234, replays: 1 };
    await rateItem(lab.member, heard);
    expect(await rateItem(lab.member, heard)).toMatchObject({ rated: 1 });
    await expect(rateItem(lab.member, { itemId, label: 'calm' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(rateItem(lab.member, { itemId, label: 'bored' })).rejects.toMatchObject({
      code: 'invalid',
    });
    const [kept] = await db().rating.findMany({ where: { taskId } });
    expect(kept).toMatchObject({ label: 'sad', confidence: 2, reactionMs: 1234, replays: 1 });
  });

  test('is taken back, the latest only, and its clip comes next', async () => {
    const taskId = await makeRound(lab.member, datasetId);
    const [first, second] = (await nextItem(lab.member, { taskId })).items;
    await rateItem(lab.member, { itemId: first?.id as string, label: 'calm' });
    await rateItem(lab.member, { itemId: second?.id as string, label: 'sad' });
    await expect(undoRating(lab.member, { itemId: first?.id as string })).rejects.toMatchObject({
      code: 'conflict',
    });
    const undone = await undoRating(lab.member, { itemId: second?.id as string });
    expect(undone).toMatchObject({ rated: 1, last: { item: first, label: 'calm' } });
    expect(undone.items[0]).toEqual(second);
    // Sent again, it takes back nothing more.
    expect(await undoRating(lab.member, { itemId: second?.id as string })).toMatchObject({
      rated: 1,
    });
  });

  test('ends with the listener’s cap', async () => {
    const taskId = await makeRound(lab.member, datasetId, { perRaterCap: 2 });
    const start = await nextItem(lab.member, { taskId });
    expect(start).toMatchObject({ remaining: 2 });
    expect(start.items).toHaveLength(2);
    expect(await hearAll(lab.member, taskId, CALM)).toHaveLength(2);
    expect(await nextItem(lab.member, { taskId })).toMatchObject({ rated: 2, remaining: 0 });
  });

  test('is refused in a closed round, kept from before, and welcome when it opens again', async () => {
    const taskId = await makeRound(lab.member, datasetId);
    const { items } = await nextItem(lab.member, { taskId });
    await rateItem(lab.member, { itemId: items[0]?.id as string, label: 'calm' });
    await closeTask(lab.member, { taskId, closed: true });
    const late = { itemId: items[1]?.id as string, label: 'calm' };
    await expect(rateItem(lab.member, late)).rejects.toMatchObject({ code: 'conflict' });
    expect(await getTask(lab.member, { taskId })).toMatchObject({ ratings: 1, ownRatings: 1 });
    await closeTask(lab.member, { taskId, closed: false });
    expect(await rateItem(lab.member, late)).toMatchObject({ rated: 2 });
  });

  test('is a viewer’s to give only where the round says so', async () => {
    const closed = await makeRound(lab.member, datasetId);
    await expect(nextItem(lab.viewer, { taskId: closed })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await getTask(lab.viewer, { taskId: closed })).toMatchObject({ canRate: false });
    const open = await makeRound(lab.member, datasetId, { viewersMayRate: true, sampleSize: 2 });
    expect(await getTask(lab.viewer, { taskId: open })).toMatchObject({ canRate: true });
    expect(await hearAll(lab.viewer, open, CALM)).toHaveLength(2);
    await expect(closeTask(lab.viewer, { taskId: open, closed: true })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(nextItem(lab.stranger, { taskId: open })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

test('a clip that is set aside is neither offered nor counted; its ratings stay', async () => {
  const taskId = await makeRound(lab.member, datasetId, { sampleSize: 2 });
  const [first] = (await nextItem(lab.member, { taskId })).items;
  const { id } = await clipOf(first?.id as string);
  const aside = (excludedAt: Date | null) =>
    db().clip.update({ where: { id }, data: { excludedAt } });
  await aside(new Date());
  expect(await nextItem(lab.member, { taskId })).toMatchObject({ remaining: 1 });
  expect(await getTask(lab.member, { taskId })).toMatchObject({ clips: 1 });
  await aside(null);
  expect(await nextItem(lab.member, { taskId })).toMatchObject({ remaining: 2 });
});

test('rounds are listed newest first, and gone with their ratings when they are deleted', async () => {
  const taskId = await makeRound(lab.member, datasetId, { sampleSize: 1 });
  await hearAll(lab.member, taskId, CALM);
  const [newest] = await listTasks(lab.viewer, { datasetId });
  expect(newest).toMatchObject({ id: taskId, ratings: 1, raters: 1, canEdit: false });
  await expect(deleteTask(lab.viewer, { taskId })).rejects.toMatchObject({ code: 'forbidden' });
  await deleteTask(lab.member, { taskId });
  expect(await db().rating.count({ where: { taskId } })).toBe(0);
});
