import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { COMPACT_FEATURES, STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';
import { measureUtterance } from '@/lib/core/utterance/measure-utterance';
import { extractFeatures } from '@/lib/domain/feature-sets/extract-features';
import { failFeatures } from '@/lib/domain/feature-sets/fail-features';
import { getClipFeatures } from '@/lib/domain/feature-sets/get-clip-features';
import { getFeatureSet } from '@/lib/domain/feature-sets/get-feature-set';
import { getUtteranceMatrix } from '@/lib/domain/feature-sets/get-utterance-matrix';
import { listFeatureFailures } from '@/lib/domain/feature-sets/list-feature-failures';
import { listFeatureSets } from '@/lib/domain/feature-sets/list-feature-sets';
import { requestFeatures } from '@/lib/domain/feature-sets/request-features';
import { closeDb, db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { buildWav, ravdessPath } from '../support/build-wav';
import { extractAll, extractHere, makeUnevenDataset, never } from '../support/experiments';
import { importAll, system } from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});
afterAll(closeDb);

const ask = (datasetId: string, spec = COMPACT_FEATURES) =>
  requestFeatures(lab.member, { datasetId, name: 'Compact', spec });

const dataset = () => makeUnevenDataset(lab.member, lab.workspaceId);

const queued = async (featureSetId: string): Promise<number> => {
  const rows = await db().$queryRaw<{ n: number }[]>`
    select count(*)::int as n from graphile_worker.jobs
    where key = ${`extract-features:${featureSetId}`}`;
  return rows[0].n;
};

describe('asking for features', () => {
  test('makes one set and one job for a spec, whatever the order of its keys', async () => {
    const datasetId = await dataset();
    const first = await ask(datasetId);
    const turned = Object.fromEntries(Object.entries(COMPACT_FEATURES).reverse());
    const second = await ask(datasetId, turned as unknown as typeof COMPACT_FEATURES);
    expect(second).toEqual(first);
    expect(await queued(first.featureSetId)).toBe(1);
    expect((await listFeatureSets(lab.viewer, { datasetId })).length).toBe(1);
  });

  test('refuses a rate that the clips do not have, and names the field', async () => {
    const spec = { ...STUDY_FEATURES, sampleRate: 22050 };
    await expect(ask(await dataset(), spec)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('16000 Hz'),
      fields: { 'spec.sampleRate': expect.any(String) },
    });
  });

  test('is for members', async () => {
    const datasetId = await dataset();
    const input = { datasetId, name: 'Compact', spec: COMPACT_FEATURES };
    await expect(requestFeatures(lab.viewer, input)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the utterance matrix', () => {
  test('has a row of named figures for every clip that is not set aside', async () => {
    const datasetId = await dataset();
    const { featureSetId } = await ask(datasetId);
    await extractAll(featureSetId);
    const read = () => getUtteranceMatrix(lab.viewer, { featureSetId });
    const { spec, values, clipIds, matrix, missing } = await read();
    expect(spec).toMatch(/^prosodia-utterance\/1:[0-9a-f]{16}$/);
    expect([clipIds.length, matrix.length, missing]).toEqual([15, 15 * values.length, 0]);
    const [clipId] = clipIds;
    const { audioKey, durationSec } = await db().clip.findUniqueOrThrow({ where: { id: clipId } });
    const { channels } = decodeAudio(await storage().get(audioKey));
    const expected = measureUtterance(channels[0] as Float32Array, 16_000);
    expect([...matrix.subarray(0, values.length)]).toEqual([...expected]);
    const column = values.findIndex(({ name }) => name === 'durationSec');
    expect(matrix[column]).toBeCloseTo(durationSec, 5);

    await db().clip.update({ where: { id: clipId }, data: { excludedAt: new Date() } });
    expect((await read()).clipIds).not.toContain(clipId);
    const older = { utteranceSpec: 'prosodia-utterance/0:0123456789abcdef' };
    await db().featureValue.updateMany({ where: { featureSetId }, data: older });
    expect(await read()).toMatchObject({ clipIds: [], missing: 14 });
  });
});

describe('extraction', () => {
  test('gives every clip its tracks and its summary', async () => {
    const datasetId = await dataset();
    const { featureSetId } = await ask(datasetId);
    await extractAll(featureSetId);
    const set = await getFeatureSet(lab.viewer, { featureSetId });
    expect(set).toMatchObject({ status: 'READY', extracted: 15, failed: 0, clips: 15 });
    expect(set.progress).toMatchObject({ done: 15, failed: 0, total: 15, remainingSec: null });
    const [value] = await db().featureValue.findMany({ where: { featureSetId }, take: 1 });
    const clip = await getClipFeatures(lab.viewer, { clipId: value.clipId, featureSetId });
    expect(clip.nMels).toBe(COMPACT_FEATURES.nMels);
    expect(clip.frames).toBe(value.frames);
    expect(value.rmsMean).toBeCloseTo(clip.rms.reduce((a, b) => a + b) / clip.frames, 6);
  });

  test('that was broken off goes on with the clips that are missing', async () => {
    const { featureSetId } = await ask(await dataset());
    const shutdown = new AbortController();
    const first: string[] = [];
    const work = extractFeatures(
      system,
      { featureSetId },
      {
        signal: shutdown.signal,
        extractClip: async (clip) => {
          first.push('clip');
          if (first.length === 4) shutdown.abort(new Error('shutdown'));
          return extractHere(clip);
        },
      },
    );
    await expect(work).rejects.toThrow('shutdown');
    const kept = await db().featureValue.count({ where: { featureSetId } });
    expect(kept).toBe(first.length);
    expect(kept).toBeLessThan(15);
    let again = 0;
    const extractClip: typeof extractHere = (clip) => {
      again++;
      return extractHere(clip);
    };
    await extractFeatures(system, { featureSetId }, { extractClip, signal: never });
    expect(again).toBe(15 - kept);
    const { status, progress } = await getFeatureSet(lab.viewer, { featureSetId });
    expect(status).toBe('READY');
    expect(progress?.done).toBe(15);
  });

  test('of a ready set that is asked for again takes the new clips only', async () => {
    const datasetId = await dataset();
    const { featureSetId } = await ask(datasetId);
    await extractAll(featureSetId);
    const more = { [ravdessPath(8, 6)]: buildWav(6008) };
    await importAll(lab.member, datasetId, more);
    await ask(datasetId);
    expect((await getFeatureSet(lab.viewer, { featureSetId })).status).toBe('QUEUED');
    let taken = 0;
    const extractClip: typeof extractHere = (clip) => {
      taken++;
      return extractHere(clip);
    };
    await extractFeatures(system, { featureSetId }, { extractClip, signal: never });
    expect(taken).toBe(1);
  });

  test('says why a clip failed and stops for nothing', async () => {
    const datasetId = await dataset();
    const [broken, ...others] = await db().clip.findMany({ where: { datasetId } });
    await storage().put(broken.audioKey, Buffer.from('no longer a wave'));
    const { featureSetId } = await ask(datasetId);
    await extractAll(featureSetId);
    const set = await getFeatureSet(lab.viewer, { featureSetId });
    expect(set).toMatchObject({ status: 'READY', extracted: others.length, failed: 1 });
    const [failure] = await listFeatureFailures(lab.viewer, { featureSetId });
    expect(failure.path).toBe(broken.path);
    expect(failure.reason).not.toBe('');
    const clip = { clipId: broken.id, featureSetId };
    await expect(getClipFeatures(lab.viewer, clip)).rejects.toMatchObject({
      code: 'unavailable',
      message: failure.reason,
    });
  });

  test('that meets a defect keeps what it has and throws it to the queue', async () => {
    const { featureSetId } = await ask(await dataset());
    let calls = 0;
    const extractClip: typeof extractHere = async (clip) => {
      if (++calls === 5) throw new TypeError('a defect');
      return extractHere(clip);
    };
    const work = extractFeatures(system, { featureSetId }, { extractClip, signal: never });
    await expect(work).rejects.toThrow('a defect');
    expect(await db().featureValue.count({ where: { featureSetId } })).toBeGreaterThan(0);
    expect((await getFeatureSet(lab.viewer, { featureSetId })).status).toBe('RUNNING');
  });

  test('that was given up can be asked for again', async () => {
    const datasetId = await dataset();
    const { featureSetId } = await ask(datasetId);
    await failFeatures(system, { featureSetId, reason: 'No luck.' });
    const failed = await getFeatureSet(lab.viewer, { featureSetId });
    expect(failed).toMatchObject({ status: 'FAILED', failure: 'No luck.' });
    await ask(datasetId);
    await extractAll(featureSetId);
    const ready = await getFeatureSet(lab.viewer, { featureSetId });
    expect(ready).toMatchObject({ status: 'READY', failure: null });
  });
});
