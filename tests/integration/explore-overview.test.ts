import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeFeatures } from '@/lib/core/features/decode-features';
import { COMPACT_FEATURES } from '@/lib/core/features/feature-set-spec';
import { normalizeTime } from '@/lib/core/features/normalize-time';
import { buildOverview } from '@/lib/domain/explore/build-overview';
import { failOverview } from '@/lib/domain/explore/end-overview';
import { getClipMap } from '@/lib/domain/explore/get-clip-map';
import { getMeanSpectrograms } from '@/lib/domain/explore/get-mean-spectrograms';
import { getOverview } from '@/lib/domain/explore/get-overview';
import { refreshOverview } from '@/lib/domain/explore/refresh-overview';
import { requestFeatures } from '@/lib/domain/feature-sets/request-features';
import { closeDb, db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { extractAll, makeUnevenDataset, never } from '../support/experiments';
import { system } from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let ids: { datasetId: string; featureSetId: string };

const build = (signal = never) => buildOverview(system, ids, { signal });
const look = () => getOverview(lab.viewer, ids);
const activeClip = () => db().clip.findFirstOrThrow({ where: { datasetId: ids.datasetId } });

beforeAll(async () => {
  lab = await makeWorkspace();
  const datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
  const wish = { datasetId, name: 'Compact', spec: COMPACT_FEATURES };
  const { featureSetId } = await requestFeatures(lab.member, wish);
  ids = { datasetId, featureSetId };
});
afterAll(closeDb);

describe('the overview of a feature set', () => {
  test('is queued with the end of the extraction, and has no figures before', async () => {
    expect(await look()).toBeNull();
    await extractAll(ids.featureSetId);
    expect(await look()).toMatchObject({ status: 'QUEUED', hasFigures: false, isStale: false });
    const [{ n }] = await db().$queryRaw<{ n: number }[]>`
      select count(*)::int as n from graphile_worker.jobs
      where key = ${`build-overview:${ids.featureSetId}`}`;
    expect(n).toBe(1);
    expect(await getMeanSpectrograms(lab.viewer, ids)).toMatchObject({ means: [] });
    expect(await getClipMap(lab.viewer, ids)).toEqual({ total: 0, dots: [] });
  });

  test('holds the mean spectrogram of each label', async () => {
    await build();
    const { bands, columns, means } = await getMeanSpectrograms(lab.viewer, ids);
    expect([bands, columns]).toEqual([COMPACT_FEATURES.nMels, 64]);
    expect(means.map(({ emotion, clips }) => [emotion, clips])).toEqual([
      ['neutral', 5],
      ['calm', 10],
    ]);
    const values = await db().featureValue.findMany({
      where: { featureSetId: ids.featureSetId, clip: { emotion: { key: 'neutral' } } },
    });
    const images = await Promise.all(
      values.map(async ({ storageKey }) =>
        normalizeTime(decodeFeatures(await storage().get(storageKey ?? '')), columns),
      ),
    );
    for (const at of [0, 777, bands * columns - 1]) {
      const mean = images.reduce((sum, image) => sum + image[at], 0) / images.length;
      expect(means[0].centidecibel[at] / 100).toBeCloseTo(mean, 1);
    }
  });

  test('holds a map, with and without what is the actors’ own', async () => {
    const overview = await look();
    expect(overview).toMatchObject({
      status: 'READY',
      hasFigures: true,
      isStale: false,
      clips: 15,
    });
    expect(overview?.progress).toMatchObject({ done: 15, total: 15, remainingSec: null });
    expect(overview?.shares).toHaveLength(10);
    expect(overview?.actorShare).toBeGreaterThan(0);
    const plain = await getClipMap(lab.viewer, ids);
    expect(plain.total).toBe(15);
    expect(plain.dots[0].scores).toHaveLength(2);
    expect(plain.dots[0]).toMatchObject({ actor: '01', emotion: 'neutral' });
    const centred = await getClipMap(lab.viewer, { ...ids, isCentred: true, withScores: true });
    expect(centred.dots[0].scores).toHaveLength(10);
    for (const actor of ['01', '02']) {
      const own = centred.dots.filter((dot) => dot.actor === actor);
      const sum = own.reduce((total, { scores }) => total + scores[0], 0);
      expect(sum).toBeCloseTo(0, 3);
    }
  });

  test('is out of date after a change, and leaves out what is set aside when it is asked for anew', async () => {
    const { id } = await activeClip();
    await db().clip.update({ where: { id }, data: { excludedAt: new Date() } });
    await db().dataset.update({
      where: { id: ids.datasetId },
      data: { revision: { increment: 1 } },
    });
    expect((await getClipMap(lab.viewer, ids)).total).toBe(14);
    expect(await look()).toMatchObject({ status: 'READY', isStale: true, clips: 15 });
    await refreshOverview(lab.member, ids);
    expect(await look()).toMatchObject({ status: 'QUEUED', hasFigures: true });
    await build();
    expect(await look()).toMatchObject({ status: 'READY', isStale: false, clips: 14 });
    await expect(refreshOverview(lab.viewer, ids)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('that is broken off or given up keeps its figures', async () => {
    const before = await getMeanSpectrograms(lab.viewer, ids);
    await refreshOverview(lab.member, ids);
    await expect(build(AbortSignal.abort(new Error('shutdown')))).rejects.toThrow('shutdown');
    await failOverview(system, { featureSetId: ids.featureSetId, reason: 'It broke.' });
    expect(await look()).toMatchObject({
      status: 'FAILED',
      failure: 'It broke.',
      hasFigures: true,
    });
    expect(await getMeanSpectrograms(lab.viewer, ids)).toEqual(before);
    await refreshOverview(lab.member, ids);
    await build();
    expect(await look()).toMatchObject({ status: 'READY', failure: null });
  });
});
