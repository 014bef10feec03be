import { beforeAll, describe, expect, test } from 'vitest';
import { encodeWav16 } from '@/lib/core/audio/encode-wav16';
import { excludeClips } from '@/lib/domain/clips/exclude-clips';
import { listClips } from '@/lib/domain/clips/list-clips';
import { relabelClip } from '@/lib/domain/clips/relabel-clip';
import { restoreClips } from '@/lib/domain/clips/restore-clips';
import { deleteDataset } from '@/lib/domain/datasets/delete-dataset';
import { checkHealth } from '@/lib/domain/health/check-health';
import { failHealth } from '@/lib/domain/health/fail-health';
import { forgetKept } from '@/lib/domain/health/forget-kept';
import { getHealth } from '@/lib/domain/health/get-health';
import { keepClips } from '@/lib/domain/health/keep-clips';
import { listFindingClips } from '@/lib/domain/health/list-finding-clips';
import { requestCheck } from '@/lib/domain/health/request-check';
import { db } from '@/lib/platform/db';
import { buildWav, ravdessPath } from '../support/build-wav';
import { checkNow, healthToolsHere } from '../support/health';
import { importAll, makeDataset, recordings, system } from '../support/imports';
import { makeWorkspace } from '../support/people';
import { speechLike } from '../unit/core/fingerprint/speech-like';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});

const speech = (seed: number): Buffer => Buffer.from(encodeWav16(speechLike(seed), 16000));

async function filled(files: Readonly<Record<string, Buffer>>): Promise<string> {
  const { datasetId } = await makeDataset(lab.member, lab.workspaceId);
  await importAll(lab.member, datasetId, files);
  return datasetId;
}

const check = (datasetId: string) => checkNow(lab.viewer, datasetId);
const clipAt = (datasetId: string, path: string) =>
  db().clip.findFirstOrThrow({ where: { datasetId, path } });

async function jobsOf(datasetId: string) {
  const rows = await db().$queryRaw<{ wait: number }[]>`
    select extract(epoch from j.run_at - now())::float as wait
    from graphile_worker._private_jobs j
    where j.payload ->> 'datasetId' = ${datasetId}`;
  return rows.map(({ wait }) => wait);
}

describe('a check', () => {
  test('is asked for once by any number of changes, a moment later, and told on the page', async () => {
    const datasetId = await filled(recordings(4));
    expect(await getHealth(lab.viewer, { datasetId })).toMatchObject({
      status: 'QUEUED',
      revision: null,
      currentRevision: 1,
      findings: [],
    });
    const { id: clipId } = await clipAt(datasetId, ravdessPath(0));
    const clipIds = [clipId];
    await relabelClip(lab.member, { clipId, emotion: 'sad' });
    await excludeClips(lab.member, { datasetId, clipIds, reason: 'Noise' });
    await restoreClips(lab.member, { datasetId, clipIds });
    await requestCheck(lab.member, { datasetId });
    const [wait, ...others] = await jobsOf(datasetId);
    expect(others).toEqual([]);
    expect(wait).toBeLessThanOrEqual(3);
    expect((await getHealth(lab.viewer, { datasetId })).currentRevision).toBe(4);
  });

  test('names the revision that it saw, and is stale after the next change', async () => {
    const datasetId = await filled(recordings(4));
    expect(await check(datasetId)).toMatchObject({ status: 'READY', revision: 1 });
    const { id: clipId } = await clipAt(datasetId, ravdessPath(0));
    await relabelClip(lab.member, { clipId, emotion: 'sad' });
    expect(await getHealth(lab.viewer, { datasetId })).toMatchObject({
      status: 'QUEUED',
      revision: 1,
      currentRevision: 2,
    });
  });

  test('of a dataset that changes under it leaves the next one waiting', async () => {
    const datasetId = await filled(recordings(4));
    const { id: clipId } = await clipAt(datasetId, ravdessPath(0));
    const health = await checkNow(lab.viewer, datasetId, {
      ...healthToolsHere,
      pairFingerprints: async () => {
        await relabelClip(lab.member, { clipId, emotion: 'sad' });
        return [];
      },
    });
    expect(health).toMatchObject({ status: 'QUEUED', revision: 1, currentRevision: 2 });
  });

  test('measures what an earlier import left, goes on where it was broken off, and passes over what is unreadable', async () => {
    const datasetId = await filled(recordings(6));
    const measured = await db().clip.findMany({ where: { datasetId }, orderBy: { id: 'asc' } });
    const nothing = { loudnessLufs: null, peakDbfs: null, clippedSamples: null, fingerprint: null };
    await db().clip.updateMany({ where: { datasetId }, data: nothing });
    await db().clip.update({
      where: { id: measured[5]?.id ?? '' },
      data: { sourceKey: measured[0]?.audioKey.replace(/audio\.wav$/, 'none') ?? '' },
    });
    let calls = 0;
    const abort = new AbortController();
    const broken = checkNow(lab.viewer, datasetId, {
      ...healthToolsHere,
      measureClip: (bytes) => {
        if (++calls === 2) abort.abort(new Error('the worker is ending'));
        return healthToolsHere.measureClip(bytes);
      },
      signal: abort.signal,
    });
    await expect(broken).rejects.toThrow();
    const left = await db().clip.count({ where: { datasetId, fingerprint: null } });
    expect(left).toBeLessThan(6);
    expect(left).toBeGreaterThan(0);
  });

  test('gives up readably and keeps the findings of the last one', async () => {
    const datasetId = await filled(recordings(4));
    const before = await check(datasetId);
    await failHealth(system, { datasetId, reason: 'Out of memory.' });
    const after = await getHealth(lab.viewer, { datasetId });
    expect(after).toMatchObject({ status: 'FAILED', failure: 'Out of memory.', revision: 1 });
    expect(after.findings).toEqual(before.findings);
  });

  test('of a deleted dataset does nothing, and leaves nothing behind', async () => {
    const datasetId = await filled(recordings(4));
    await check(datasetId);
    await deleteDataset(lab.member, { datasetId });
    await checkHealth(system, { datasetId }, healthToolsHere);
    expect(await db().healthReport.count({ where: { datasetId } })).toBe(0);
  });
});

describe('findings', () => {
  test('name the copies of a recording, and let go of what is kept or set aside', async () => {
    const voice = speechLike(1);
    const quieter = voice.slice(4800).map((value) => value / 2);
    const cutShort = voice.slice(0, voice.length - 16000);
    const paths = [0, 4, 8, 12].map((index) => ravdessPath(index)) as [
      string,
      string,
      string,
      string,
    ];
    const datasetId = await filled({
      [paths[0]]: speech(1),
      [paths[1]]: Buffer.from(encodeWav16(quieter, 16000)),
      [paths[2]]: Buffer.from(encodeWav16(cutShort, 16000)),
      [paths[3]]: speech(2),
    });
    const copiesOf = async () =>
      (await check(datasetId)).findings.find(({ kind }) => kind === 'copies');
    const first = await copiesOf();
    expect(first).toMatchObject({ severity: 'danger', clipCount: 3 });
    const findingId = first?.id ?? '';
    const page = await listFindingClips(lab.viewer, { findingId, take: 2 });
    expect(page.rows.map(({ path, group }) => [path, group])).toEqual([
      [paths[0], 0],
      [paths[1], 0],
    ]);
    expect((await listClips(lab.viewer, { datasetId, finding: findingId })).total).toBe(3);
    const rest = await listFindingClips(lab.viewer, { findingId, after: page.next ?? 0 });
    expect(rest).toMatchObject({ rows: [{ path: paths[2] }], next: null });
    expect(rest.rows[0]?.note).toMatch(/^like .*\.wav; \d+\.\d % of the fingerprint differ$/);

    const clipIds = rest.rows.map(({ id }) => id);
    await excludeClips(lab.member, { datasetId, clipIds, reason: 'Copy' });
    expect((await listFindingClips(lab.viewer, { findingId })).rows).toHaveLength(2);
    const second = await copiesOf();
    expect(second).toMatchObject({ id: findingId, clipCount: 2 });

    const { id: kept } = await clipAt(datasetId, paths[1]);
    expect(await keepClips(lab.member, { findingId, clipIds: [kept] })).toEqual({ kept: 1 });
    expect(await copiesOf()).toBeUndefined();
    expect(await getHealth(lab.viewer, { datasetId })).toMatchObject({ kept: 1, canEdit: false });
    expect(await forgetKept(lab.member, { datasetId })).toEqual({ forgotten: 1 });
    expect(await copiesOf()).toMatchObject({ clipCount: 2 });
  });

  test('name files without a label and recordings under two labels, until they are mended', async () => {
    const datasetId = await filled({
      [ravdessPath(0)]: buildWav(1),
      [ravdessPath(8)]: buildWav(1),
      'holiday.wav': buildWav(2),
      'notes.txt': Buffer.from('nothing'),
    });
    const { findings } = await check(datasetId);
    const of = (kind: string) => findings.find((finding) => finding.kind === kind);
    expect(of('unlabelled')).toMatchObject({ files: ['holiday.wav'], fileCount: 1, clipCount: 0 });
    const findingId = of('contradictions')?.id ?? '';
    const { rows } = await listFindingClips(lab.viewer, { findingId });
    expect(rows[0]?.note).toBe(`${ravdessPath(8)} says happy instead of neutral`);

    const { id: clipId } = await clipAt(datasetId, ravdessPath(0));
    await relabelClip(lab.member, { clipId, emotion: 'happy' });
    const later = await check(datasetId);
    expect(later.findings.map(({ kind }) => kind)).not.toContain('contradictions');
    await expect(listFindingClips(lab.viewer, { findingId })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('measure what is wrong with the sound', async () => {
    const loud = speechLike(3).map((value) => Math.max(-1, Math.min(1, 40 * value)));
    const stereo = stereoWav(speechLike(4));
    const datasetId = await filled({
      [ravdessPath(0)]: Buffer.from(encodeWav16(loud, 16000)),
      [ravdessPath(4)]: stereo,
      [ravdessPath(8)]: buildWav(1, { durationSec: 0.3 }),
      [ravdessPath(12)]: Buffer.from(encodeWav16(new Float32Array(16000), 16000)),
      [ravdessPath(16)]: Buffer.from(encodeWav16(speechLike(5, 4), 22050)),
    });
    const { findings } = await check(datasetId);
    const counts = Object.fromEntries(findings.map(({ kind, clipCount }) => [kind, clipCount]));
    expect(counts).toMatchObject({
      clipped: 1,
      'identical-channels': 1,
      'too-short': 1,
      silent: 1,
      'mixed-rates': 1,
    });
  });

  test('cannot be acted upon by viewers, nor with clips of another dataset', async () => {
    const datasetId = await filled({
      [ravdessPath(0)]: buildWav(1, { durationSec: 0.2 }),
      [ravdessPath(4)]: buildWav(2, { durationSec: 0.2 }),
    });
    const other = await filled({ [ravdessPath(0)]: buildWav(1) });
    const { findings } = await check(datasetId);
    const findingId = findings.find(({ kind }) => kind === 'too-short')?.id ?? '';
    const { id: own } = await clipAt(datasetId, ravdessPath(0));
    const { id: foreign } = await clipAt(other, ravdessPath(0));
    const keep = (viewer: typeof lab.viewer, ...clipIds: string[]) =>
      keepClips(viewer, { findingId, clipIds });
    await expect(keep(lab.viewer, own)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(keep(lab.member, own, foreign)).rejects.toMatchObject({ code: 'not_found' });
    expect(await db().healthKept.count({ where: { clip: { datasetId } } })).toBe(0);
    await expect(requestCheck(lab.viewer, { datasetId })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

/** A 16-bit wave file whose two channels are equal. */
function stereoWav(samples: Float32Array): Buffer {
  const mono = Buffer.from(encodeWav16(samples, 16000));
  const data = mono.subarray(44);
  const both = Buffer.alloc(2 * data.length);
  for (let i = 0; i < data.length; i += 2) {
    data.copy(both, 2 * i, i, i + 2);
    data.copy(both, 2 * i + 2, i, i + 2);
  }
  const head = Buffer.from(mono.subarray(0, 44));
  head.writeUInt32LE(36 + both.length, 4);
  head.writeUInt16LE(2, 22);
  head.writeUInt32LE(16000 * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt32LE(both.length, 40);
  return Buffer.concat([head, both]);
}
