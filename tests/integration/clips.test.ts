import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeWav } from '@/lib/core/audio/decode-wav';
import { decodePeaks } from '@/lib/core/audio/peaks-text';
import { getClip } from '@/lib/domain/clips/get-clip';
import { listClips } from '@/lib/domain/clips/list-clips';
import { openClipAudio } from '@/lib/domain/clips/open-clip-audio';
import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { buildWav, ravdessPath } from '../support/build-wav';
import { importAll, makeDataset } from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId = '';
let clipId = '';

beforeAll(async () => {
  lab = await makeWorkspace();
  ({ datasetId } = await makeDataset(lab.member, lab.workspaceId));
  const files = Array.from({ length: 12 }, (_, i) => [1, 2].map((actor) => [i, actor] as const))
    .flat()
    .map(([i, actor]) => [ravdessPath(i, actor), buildWav(100 * actor + i)]);
  await importAll(lab.member, datasetId, Object.fromEntries(files));
  clipId = (await db().clip.findFirstOrThrow({ where: { datasetId, path: ravdessPath(0) } })).id;
});

describe('a list of clips', () => {
  test('goes by path, each clip once', async () => {
    const { rows, total, start } = await listClips(lab.viewer, { datasetId });
    expect([total, start]).toEqual([24, 0]);
    const paths = rows.map((row) => row.path);
    expect(paths).toHaveLength(24);
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  test('shows what an import brought, and another stamp', async () => {
    const before = await listClips(lab.viewer, { datasetId });
    await importAll(lab.member, datasetId, { [ravdessPath(0, 3)]: buildWav(300) });
    const after = await listClips(lab.viewer, { datasetId });
    expect(after.total).toBe(before.total + 1);
    expect(after.stamp).not.toBe(before.stamp);
    await db().clip.deleteMany({ where: { datasetId, actor: { label: '03' } } });
    await db().dataset.update({
      where: { id: datasetId },
      data: { revision: { increment: 1 } },
    });
    expect((await listClips(lab.viewer, { datasetId })).total).toBe(before.total);
  });

  test.each([
    [{ emotion: ['calm'] }, 8],
    [{ actor: ['02'] }, 12],
    [{ emotion: ['calm'], actor: ['02'] }, 4],
    [{ text: 'ACTOR_01/03-01-03' }, 4],
    [{ emotion: ['calm', 'neutral'], gender: 'MALE' as const }, 8],
    [{ gender: 'FEMALE' as const }, 12],
    [{ repetition: 2 }, 12],
    [{ text: '%' }, 0],
    [{ text: 'Actor-01' }, 0],
    [{ text: 'Actor_0_' }, 0],
    [{ text: '\\' }, 0],
    [{ emotion: ['boredom'] }, 0],
  ])('keeps to %j', async (filter, count) => {
    const page = await listClips(lab.viewer, { datasetId, ...filter });
    expect(page.total).toBe(count);
    expect(page.rows).toHaveLength(count);
  });

  test('gives rows as the tables show them', async () => {
    const { rows } = await listClips(lab.viewer, { datasetId });
    expect(rows[0]).toMatchObject({
      path: ravdessPath(0),
      actor: '01',
      gender: 'MALE',
      emotion: 'neutral',
      repetition: 1,
      duplicateCount: 0,
    });
    const { rmsDbfs } = rows[0];
    const peaks = decodePeaks(rows[0].peaks);
    expect(peaks).toHaveLength(256);
    expect(Math.min(...peaks)).toBeLessThan(-20);
    expect(Math.max(...peaks)).toBeGreaterThan(20);
    // Uniform noise of ±0.25 has an RMS of 0.25/√3.
    expect(rmsDbfs).toBeCloseTo(20 * Math.log10(0.25 / Math.sqrt(3)), 0);
  });
});

test('a stranger finds neither clip, nor list, nor sound', async () => {
  for (const work of [
    () => getClip(lab.stranger, { clipId }),
    () => listClips(lab.stranger, { datasetId }),
    () => openClipAudio(lab.stranger, { clipId }),
  ]) {
    await expect(work()).rejects.toMatchObject({ code: 'not_found' });
  }
  expect(await getClip(lab.viewer, { clipId })).toMatchObject({ datasetId, emotion: 'neutral' });
});

describe('the sound of a clip', () => {
  const open = async (range?: string) => {
    const audio = await openClipAudio(lab.viewer, { clipId, range });
    if (audio.status === 416) return { status: 416, sizeBytes: audio.sizeBytes, bytes: null };
    return { ...audio, bytes: await buffer(audio.stream) };
  };

  test('is the recording, bit by bit, where nothing had to be changed', async () => {
    const { status, bytes, sizeBytes } = await open();
    expect(status).toBe(200);
    expect(bytes).toHaveLength(sizeBytes);
    expect(bytes?.equals(buildWav(100))).toBe(true);
  });

  test.each([
    ['bytes=0-9', 206, 0, 10],
    ['bytes=100-', 206, 100, 3144],
    ['bytes=-4', 206, 3240, 4],
    ['bytes=-99999', 206, 0, 3244],
    ['bytes=3000-99999', 206, 3000, 244],
    ['bytes=0-0', 206, 0, 1],
    ['bytes=9-3', 200, 0, 3244],
    ['bytes=0-1,5-6', 200, 0, 3244],
    ['bytes=-', 200, 0, 3244],
    ['lines=1-2', 200, 0, 3244],
  ] as const)('answers %j', async (...[range, status, start, length]) => {
    const answer = await open(range);
    expect(answer).toMatchObject({ status, start, sizeBytes: 3244 });
    const expected = buildWav(100).subarray(start, start + length);
    expect(answer.bytes?.equals(expected)).toBe(true);
  });

  test.each(['bytes=3244-', 'bytes=9999-10000', 'bytes=-0'])(
    'has nothing for %j',
    async (range) => {
      expect(await open(range)).toEqual({ status: 416, sizeBytes: 3244, bytes: null });
    },
  );

  test('at another rate is resampled to the rate of the dataset, the source is kept', async () => {
    const other = await makeDataset(lab.member, lab.workspaceId, 8000);
    const source = buildWav(77, { sampleRateHz: 44100, durationSec: 0.5 });
    await importAll(lab.member, other.datasetId, { [ravdessPath(0)]: source });
    const clip = await db().clip.findFirstOrThrow({ where: { datasetId: other.datasetId } });
    expect(clip).toMatchObject({ durationSec: 0.5, sourceSampleRateHz: 44100 });
    const prepared = decodeWav(await storage().get(clip.audioKey));
    expect(prepared).toMatchObject({ sampleRateHz: 8000, bitsPerSample: 32 });
    expect(prepared.channels[0]).toHaveLength(4000);
    expect(Buffer.from(await storage().get(clip.sourceKey)).equals(source)).toBe(true);
  });
});
