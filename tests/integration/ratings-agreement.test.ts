import { beforeAll, describe, expect, test } from 'vitest';
import { exportPerceived } from '@/lib/domain/ratings/export-perceived';
import { exportRatings } from '@/lib/domain/ratings/export-ratings';
import { getAgreement } from '@/lib/domain/ratings/get-agreement';
import { getClipRatings } from '@/lib/domain/ratings/get-clip-ratings';
import { getHumanBaseline } from '@/lib/domain/ratings/get-human-baseline';
import { importVotes } from '@/lib/domain/ratings/import-votes';
import { listDisputedClips } from '@/lib/domain/ratings/list-disputed-clips';
import { listTasks } from '@/lib/domain/ratings/list-tasks';
import { rateClip } from '@/lib/domain/ratings/rate-clip';
import { db } from '@/lib/platform/db';
import { ravdessPath } from '../support/build-wav';
import { makeWorkspace } from '../support/people';
import { hearAll, hearByTwo, makeHeardDataset, makeRound } from '../support/ratings';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
beforeAll(async () => {
  lab = await makeWorkspace();
});
const makeHeard = () => makeHeardDataset(lab.member, lab.workspaceId);

describe('the agreement of a round', () => {
  let datasetId = '';
  let taskId = '';
  beforeAll(async () => {
    datasetId = await makeHeard();
    taskId = await hearByTwo(lab, datasetId);
  });

  test('has alpha, kappa, entropies and ties as they follow from the votes', async () => {
    const view = await getAgreement(lab.member, { taskId });
    expect(view).toMatchObject({ ratings: 48, raters: 2, ratedClips: 24, ties: 8 });
    // Votes: neutral 16, calm 28, cannot tell 4; 8 of 24 clips divided between two answers.
    const expected = 1 - (16 * 15 + 28 * 27 + 4 * 3) / (48 * 47);
    expect(view.alpha.value).toBeCloseTo(1 - 16 / 48 / expected, 12);
    expect(view.alpha).toMatchObject({ clips: 24, ratings: 48 });
    expect(view.alpha.interval?.low).toBeLessThan(view.alpha.value as number);
    expect(view.alpha.interval?.high).toBeGreaterThan(view.alpha.value as number);
    expect(view.fleiss).toMatchObject({ ratingsPerClip: 2, clips: 24, leftOut: 0 });
    expect(view.entropies[0]).toMatchObject({ to: 0, clips: 16 });
    expect(view.entropies.find(({ to }) => to === 1)).toMatchObject({ clips: 8 });
  });

  test('crosses what was intended with what was heard', async () => {
    const { confusion, human } = await getAgreement(lab.viewer, { taskId });
    const cell = (intended: string, heard: string) =>
      confusion.matrix[confusion.labels.indexOf(intended)]?.[confusion.columns.indexOf(heard)];
    expect(cell('neutral', 'neutral')).toBe(16);
    expect(cell('neutral', 'calm')).toBe(4);
    expect(cell('neutral', 'cannot-tell')).toBe(4);
    expect(cell('calm', 'calm')).toBe(24);
    // Neutral 16 of 24 found, calm 24 of 24; by majority neutral 4 of 12, the rest are ties.
    expect(human).toMatchObject({ ratings: 48, clips: 24, raters: 2, actors: 3 });
    expect(human?.uar.value).toBeCloseTo((16 / 24 + 1) / 2, 12);
    expect(human?.accuracy.value).toBeCloseTo(40 / 48, 12);
    expect(human?.uar.interval?.low).toBeLessThan(human?.uar.value as number);
    expect(human?.majority).toMatchObject({ ties: 8, uar: { n: 24 } });
    expect(human?.majority.uar.value).toBeCloseTo((4 / 12 + 1) / 2, 12);
    expect(human?.recalls.map(({ key, n }) => [key, n])).toEqual([
      ['neutral', 24],
      ['calm', 24],
    ]);
  });

  test('names other listeners to members only', async () => {
    const all = await getAgreement(lab.member, { taskId });
    expect(all.raterRows.map(({ name, n }) => [name, n])).toEqual([
      ['member', 24],
      ['viewer', 24],
    ]);
    expect(all.pairs).toMatchObject([{ first: 'R1 member', second: 'R2 viewer', clips: 24 }]);
    const own = await getAgreement(lab.viewer, { taskId });
    expect(own.raterRows).toMatchObject([
      { number: 'R2', name: 'viewer', isOwn: true, withOthers: 16 / 24 },
    ]);
    expect(own.pairs).toEqual([]);
    expect(JSON.stringify(own)).not.toContain('member');
  });

  test('lists the clips on which listeners differ, and those of one cell', async () => {
    const disputed = await listDisputedClips(lab.viewer, { taskId });
    expect(disputed).toHaveLength(8);
    expect(disputed[0]?.perceived).toMatchObject({ n: 2, label: null, entropyBits: 1 });
    const cell = { intended: 'neutral', perceived: 'calm' };
    const heard = await listDisputedClips(lab.viewer, { taskId, ...cell });
    expect(heard.map(({ actor }) => actor)).toEqual(['01', '01', '01', '01']);
    expect(heard[0]?.peaks.length).toBeGreaterThan(0);
  });

  test('goes away as tables that name nobody', async () => {
    const ratings = (await exportRatings(lab.member, { taskId })).csv.trim().split('\r\n');
    expect(ratings).toHaveLength(49);
    expect(ratings[1]).toMatch(/^Actor_0\d\/.*,0\d,(neutral|calm),R1,(neutral|calm),,,0,20/);
    const own = (await exportRatings(lab.viewer, { taskId })).csv.trim().split('\r\n');
    expect(own).toHaveLength(25);
    expect(own.slice(1).every((line) => line.includes(',R2,'))).toBe(true);
    const clips = (await exportPerceived(lab.viewer, { taskId })).csv.trim().split('\r\n');
    expect(clips).toHaveLength(25);
    expect(clips).toContainEqual(
      expect.stringMatching(/^Actor_02\/03-01-01-.*,02,neutral,neutral:cannot-tell,2,1,1,0,/),
    );
  });

  test('is the dataset’s human baseline; a listener of two rounds counts with his latest rating', async () => {
    const before = await getHumanBaseline(lab.viewer, { datasetId });
    expect(before).toMatchObject({ ratings: 48, raters: 2 });
    const again = await makeRound(lab.member, datasetId);
    await hearAll(lab.member, again, () => 'calm');
    const after = await getHumanBaseline(lab.viewer, { datasetId });
    expect(after).toMatchObject({ ratings: 48, raters: 2 });
    expect(after?.uar.value).toBeCloseTo((4 / 24 + 1) / 2, 12);
  });
});

test('a dataset that nobody heard has no human baseline', async () => {
  expect(await getHumanBaseline(lab.viewer, { datasetId: await makeHeard() })).toBeNull();
});

describe('a clip', () => {
  test('has its perceived label beside the intended one, from blind ratings only', async () => {
    const datasetId = await makeHeard();
    const { id: clipId } = await db().clip.findFirstOrThrow({
      where: { datasetId, path: ravdessPath(0, 1) },
    });
    const none = await getClipRatings(lab.viewer, { clipId });
    expect(none).toMatchObject({ intended: 'neutral', perceived: null, own: null });
    expect(none.canRemark).toBe(false);
    await hearByTwo(lab, datasetId);
    const open = await makeRound(lab.member, datasetId, { isBlind: false });
    await hearAll(lab.owner, open, () => 'angry');
    await rateClip(lab.member, { clipId, label: 'angry' });
    const { perceived, remarks, own } = await getClipRatings(lab.member, { clipId });
    expect(perceived).toMatchObject({ n: 2, label: null, entropyBits: 1 });
    expect(perceived?.leading.toSorted()).toEqual(['calm', 'neutral']);
    expect({ remarks, own }).toEqual({ remarks: [{ key: 'angry', count: 1 }], own: 'angry' });
  });

  test('takes a remark, another in its stead, and gives back what was before', async () => {
    const datasetId = await makeHeard();
    const { id: clipId } = await db().clip.findFirstOrThrow({ where: { datasetId } });
    const both = [lab.member, lab.owner].map((viewer) =>
      rateClip(viewer, { clipId, label: 'sad' }),
    );
    expect(await Promise.all(both)).toEqual([{ before: null }, { before: null }]);
    expect(await rateClip(lab.member, { clipId, label: 'calm' })).toEqual({ before: 'sad' });
    expect(await rateClip(lab.member, { clipId, label: null })).toEqual({ before: 'calm' });
    const { remarks, own } = await getClipRatings(lab.member, { clipId });
    expect({ remarks, own }).toEqual({ remarks: [{ key: 'sad', count: 1 }], own: null });
    await expect(rateClip(lab.member, { clipId, label: 'bored' })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(rateClip(lab.viewer, { clipId, label: 'sad' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await listTasks(lab.member, { datasetId })).toEqual([]);
  });
});

describe('a table of votes', () => {
  const lines = (...rows: string[]) => rows.join('\n');

  test('becomes a closed round with its counts', async () => {
    const datasetId = await makeHeard();
    const csv = lines(
      'clip,rater,label',
      `${ravdessPath(0, 1)},1,neutral`,
      `03-01-01-01-01-01-01,2,CALM`,
      `03-01-01-01-01-01-01.wav,2,sad`,
      `${ravdessPath(4, 2)},1,calm`,
      `nowhere.wav,1,calm`,
      `${ravdessPath(5, 2)},1,sleepy`,
      `${ravdessPath(5, 2)},,calm`,
    );
    const imported = await importVotes(lab.member, { datasetId, name: 'Elsewhere', csv });
    expect(imported).toMatchObject({
      rows: 7,
      votes: 3,
      clips: 2,
      raters: 2,
      repeated: 1,
      incomplete: 1,
      unknownClips: 1,
      unknownClipNames: ['nowhere.wav'],
      unknownLabels: 1,
      unknownLabelNames: ['sleepy'],
      otherStimuli: 0,
    });
    const [round] = await listTasks(lab.viewer, { datasetId });
    expect(round).toMatchObject({ kind: 'IMPORTED', clips: 2, ratings: 3, canRate: false });
    expect(round?.closedAt).toBeInstanceOf(Date);
    const baseline = await getHumanBaseline(lab.viewer, { datasetId });
    expect(baseline).toMatchObject({ ratings: 3, clips: 2, accuracy: { value: 2 / 3 } });
    const { raterRows } = await getAgreement(lab.member, { taskId: imported.taskId });
    expect(raterRows).toEqual([]);
  });

  test('in CREMA-D’s own columns counts the voice-only answers', async () => {
    const datasetId = await makeHeard();
    const name = '03-01-01-01-01-01-01';
    const csv = lines(
      '"","localid","pos","ans","ttr","queryType","clipName","respEmo","respLevel"',
      `"1",7,1,"N_50",900,1,"${name}","N",50`,
      `"2",7,2,"A_50",900,2,"${name}","A",50`,
      `"3",8,3,"A_50",900,3,"${name}","A",50`,
      `"4",8,4,"S_50",900,1,"${name}","S",50`,
    );
    const imported = await importVotes(lab.member, { datasetId, name: 'CREMA-D', csv });
    expect(imported).toMatchObject({ rows: 4, votes: 2, otherStimuli: 2, unknownLabels: 0 });
    const { id: clipId } = await db().clip.findFirstOrThrow({
      where: { datasetId, path: { contains: name } },
    });
    const { perceived } = await getClipRatings(lab.viewer, { clipId });
    expect(perceived?.votes).toEqual([
      { key: 'neutral', count: 1 },
      { key: 'sad', count: 1 },
    ]);
  });

  test.each([
    ['without its columns', 'a,b,c\n1,2,3'],
    ['without a vote on these clips', 'clip,rater,label\nx.wav,1,calm'],
    ['that is empty', ''],
    ['with a quote that never ends', 'clip,rater,label\n"x'],
  ])('%s is refused, and nothing is kept', async (_, csv) => {
    const datasetId = await makeHeard();
    const asked = importVotes(lab.member, { datasetId, name: 'Broken', csv });
    await expect(asked).rejects.toMatchObject({ code: 'invalid' });
    expect(await listTasks(lab.member, { datasetId })).toEqual([]);
  });

  test('is not for viewers, and its name is taken once', async () => {
    const datasetId = await makeHeard();
    const table = { datasetId, name: 'Once', csv: `clip,rater,label\n${ravdessPath(0, 1)},1,sad` };
    await expect(importVotes(lab.viewer, table)).rejects.toMatchObject({ code: 'forbidden' });
    await importVotes(lab.member, table);
    await expect(importVotes(lab.member, table)).rejects.toMatchObject({ code: 'conflict' });
  });
});
