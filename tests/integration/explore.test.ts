import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPACT_FEATURES } from '@/lib/core/features/feature-set-spec';
import { compareClips } from '@/lib/domain/explore/compare-clips';
import { getCrossTables } from '@/lib/domain/explore/get-cross-tables';
import { getDistributions } from '@/lib/domain/explore/get-distributions';
import { getHistograms } from '@/lib/domain/explore/get-histograms';
import { requestFeatures } from '@/lib/domain/feature-sets/request-features';
import { closeDb, db } from '@/lib/platform/db';
import { extractAll, makeUnevenDataset } from '../support/experiments';
import { makeDataset } from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;
let featureSetId: string;

beforeAll(async () => {
  lab = await makeWorkspace();
  datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
  const wish = { datasetId, name: 'Compact', spec: COMPACT_FEATURES };
  ({ featureSetId } = await requestFeatures(lab.member, wish));
  await extractAll(featureSetId);
  const clips = await db().clip.findMany({ where: { datasetId }, orderBy: { path: 'asc' } });
  // Known figures: the i-th clip lasts i + 1 seconds, and lies 10 dB lower where it is neutral.
  for (const [i, { id, emotionId }] of clips.entries()) {
    const { key } = await db().emotion.findUniqueOrThrow({ where: { id: emotionId } });
    const rmsDbfs = key === 'neutral' ? -30 : -20;
    await db().clip.update({ where: { id }, data: { durationSec: i + 1, rmsDbfs } });
    const pitchMedianHz = i === 0 ? null : 100 * 2 ** (i / 7);
    await db().featureValue.updateMany({ where: { clipId: id }, data: { pitchMedianHz } });
  }
});
afterAll(closeDb);

const total = (counts: readonly (readonly number[])[]) =>
  counts.flat().reduce((sum, count) => sum + count, 0);

describe('distributions', () => {
  test('have exact quantiles of each group and of all', async () => {
    const [duration, level] = await getDistributions(lab.viewer, { datasetId });
    // Three clips an actor, the neutral one first: 1, 4, 7, 10, 13 seconds.
    expect(duration.all).toMatchObject({ n: 15, min: 1, q1: 4.5, median: 8, q3: 11.5, max: 15 });
    expect(duration.groups.map(({ group }) => group)).toEqual(['neutral', 'calm']);
    expect(duration.groups[0]).toMatchObject({ n: 5, min: 1, q1: 4, median: 7, q3: 10, max: 13 });
    expect(duration.groups[0].p5).toBeCloseTo(1.6, 10);
    expect(total(duration.counts)).toBe(15);
    expect(level.betweenShare).toBeCloseTo(1, 10);
    expect(duration.betweenShare).toBeLessThan(0.1);
  });

  test('of a feature set bring pitch and centroid, what has none left out', async () => {
    const found = await getDistributions(lab.viewer, { datasetId, featureSetId, by: 'gender' });
    expect(found.map(({ measure }) => measure)).toEqual(['duration', 'level', 'pitch', 'centroid']);
    const pitch = found[2];
    expect(pitch.all.n).toBe(14);
    expect(pitch.groups.map(({ group }) => group)).toEqual(['FEMALE', 'MALE']);
    expect(total(pitch.counts)).toBe(14);
    const ratio = pitch.edges[1] / pitch.edges[0];
    expect(pitch.edges[100] / pitch.edges[99]).toBeCloseTo(ratio, 10);
  });

  test('leave out clips that are set aside', async () => {
    const [first] = await db().clip.findMany({ where: { datasetId }, orderBy: { path: 'asc' } });
    const exclude = (excludedAt: Date | null) =>
      db().clip.update({ where: { id: first.id }, data: { excludedAt } });
    await exclude(new Date());
    const [duration] = await getDistributions(lab.viewer, { datasetId });
    const [gender] = await getCrossTables(lab.viewer, { datasetId });
    await exclude(null);
    expect(duration.all).toMatchObject({ n: 14, min: 2 });
    expect(gender.rows.flatMap(({ counts }) => Object.values(counts))).toEqual(
      expect.arrayContaining([2]),
    );
  });

  test('of nothing are none, and a set of another dataset is not there', async () => {
    const empty = await makeDataset(lab.member, lab.workspaceId);
    expect(await getDistributions(lab.viewer, empty)).toEqual([]);
    await expect(
      getDistributions(lab.viewer, { datasetId: empty.datasetId, featureSetId }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('histograms', () => {
  test('count by label between round edges', async () => {
    const [duration, level] = await getHistograms(lab.viewer, { datasetId });
    expect(duration.edges).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16]);
    expect(duration.counts).toEqual([
      [1, 0, 1, 1, 0, 1, 1, 0],
      [0, 2, 1, 1, 2, 1, 1, 2],
    ]);
    expect(level.edges[0]).toBeLessThanOrEqual(-30);
    expect(total(level.counts)).toBe(15);
  });
});

describe('side by side', () => {
  const compare = (changes: object = {}) =>
    compareClips(lab.viewer, {
      datasetId,
      featureSetId,
      actor: '01',
      left: 'neutral',
      right: 'calm',
      ...changes,
    });

  test('pairs two labels of one actor, the same statement first', async () => {
    const { pairs, index, sameStatement, clips } = await compare();
    expect([pairs, index, sameStatement]).toEqual([1, 0, true]);
    expect(clips?.map(({ emotion, actor, repetition }) => [emotion, actor, repetition])).toEqual([
      ['neutral', '01', 1],
      ['calm', '01', 1],
    ]);
    expect(clips?.[1].centroidMeanHz).toBeGreaterThan(0);
  });

  test('counts the pairs from the other side, and stays at the last', async () => {
    const { pairs, index, clips } = await compare({ left: 'calm', right: 'neutral', pair: 9 });
    expect([pairs, index]).toEqual([2, 1]);
    expect(clips?.[0]).toMatchObject({ emotion: 'calm', repetition: 2 });
  });

  test('takes another statement where there is none of the same', async () => {
    const [, { id }] = await db().clip.findMany({ where: { datasetId }, orderBy: { path: 'asc' } });
    const say = (statement: string) => db().clip.update({ where: { id }, data: { statement } });
    const { statement } = await db().clip.findUniqueOrThrow({ where: { id } });
    await say('something else');
    const { sameStatement, pairs } = await compare({ left: 'calm', right: 'neutral', pair: 1 });
    await say(statement ?? '');
    expect([sameStatement, pairs]).toEqual([false, 2]);
  });

  test('has nothing where the actor does not speak both', async () => {
    expect(await compare({ right: 'angry' })).toMatchObject({ pairs: 0, clips: null });
  });
});

describe('cross tables', () => {
  test('count labels by gender, intensity and statement', async () => {
    const tables = await getCrossTables(lab.viewer, { datasetId });
    expect(tables.map(({ field }) => field)).toEqual(['gender', 'intensity', 'statement']);
    expect(tables[0].rows).toEqual([
      { value: 'MALE', isRest: false, counts: { neutral: 3, calm: 6 } },
      { value: 'FEMALE', isRest: false, counts: { neutral: 2, calm: 4 } },
    ]);
    expect(tables[1].rows).toEqual([
      { value: 'normal', isRest: false, counts: { neutral: 5, calm: 10 } },
    ]);
  });

  test('tell the most frequent twelve values apart and put the rest together', async () => {
    const clips = await db().clip.findMany({ where: { datasetId }, orderBy: { path: 'asc' } });
    for (const [i, { id }] of clips.entries()) {
      await db().clip.update({ where: { id }, data: { statement: `sentence ${i + 10}` } });
    }
    const table = (await getCrossTables(lab.viewer, { datasetId })).at(-1);
    expect(table?.rows).toHaveLength(13);
    expect(table?.rows[0]).toMatchObject({ value: 'sentence 10', isRest: false });
    expect(table?.rows[12]).toEqual({ value: null, isRest: true, counts: { neutral: 1, calm: 2 } });
  });
});
