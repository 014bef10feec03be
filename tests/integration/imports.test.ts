import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { viewerOfOperator } from '@/lib/domain/authority';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { getImport } from '@/lib/domain/imports/get-import';
import { getOpenImport } from '@/lib/domain/imports/get-open-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import { listImportFiles } from '@/lib/domain/imports/list-import-files';
import type { PrepareClip } from '@/lib/domain/imports/prepared-clip';
import { startImport } from '@/lib/domain/imports/start-import';
import { closeDb, db, pool } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { buildWav, ravdessPath } from '../support/build-wav';
import { buildRawZip, buildZip } from '../support/build-zip';
import {
  bring,
  importAll,
  makeDataset,
  prepareHere,
  readImport,
  system,
  upload,
} from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});
afterAll(closeDb);

const newDataset = async () => (await makeDataset(lab.member, lab.workspaceId)).datasetId;

/** Files 0 to count - 1, each with bytes of its own. */
function recordings(count: number): Record<string, Buffer> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [ravdessPath(i), buildWav(i + 1)]),
  );
}

const objectsOf = async (folder: string): Promise<string[]> => {
  const root = path.join(env().PROSODIA_DATA, 'objects', folder);
  return existsSync(root) ? readdir(root, { recursive: true }) : [];
};

describe('a zip', () => {
  test('becomes clips with the labels of their names', async () => {
    const datasetId = await newDataset();
    const zip = await buildZip(recordings(6));
    const { view } = await importAll(lab.member, datasetId, { 'drop.zip': zip });
    expect(view).toMatchObject({
      status: 'FINISHED',
      failure: null,
      uploads: 1,
      counts: { IMPORTED: 6, DUPLICATE: 0, UNPARSED: 0, REFUSED: 0 },
      progress: { done: 6, failed: 0, total: 6 },
    });
    const clip = await db().clip.findFirstOrThrow({
      where: { datasetId, path: 'Actor_01/03-01-02-01-01-02-01.wav' },
      include: { actor: true, emotion: true },
    });
    expect(clip).toMatchObject({
      actor: { label: '01', gender: 'MALE' },
      emotion: { key: 'calm' },
      intensity: 'normal',
      statement: 'Kids are talking by the door',
      repetition: 2,
      durationSec: 0.1,
      sourceSampleRateHz: 16000,
      sourceChannels: 1,
      sourceBitDepth: 16,
    });
    expect(clip.peaks).toHaveLength(256);
  });

  test('leaves the storage once it is imported; its clips stay', async () => {
    const datasetId = await newDataset();
    const zip = await buildZip(recordings(2));
    const { view } = await importAll(lab.member, datasetId, { 'drop.zip': zip });
    expect(await objectsOf(`imports/${view.id}`)).toEqual([]);
    expect((await objectsOf(`clips/${datasetId}`)).filter((f) => f.endsWith('.wav'))).toHaveLength(
      4,
    );
  });

  test('is known by its bytes, not by its name', async () => {
    const datasetId = await newDataset();
    const { view } = await importAll(lab.member, datasetId, {
      'drop.bin': await buildZip(recordings(2)),
      '03-01-01-01-01-01-09.zip': buildWav(500),
    });
    expect(view.counts).toEqual({ IMPORTED: 2, DUPLICATE: 0, UNPARSED: 0, REFUSED: 1 });
  });

  test('with hostile entries gives its good ones and a reason for each other one', async () => {
    const datasetId = await newDataset();
    const wav = buildWav(1);
    const at = (n: number): string => ravdessPath(n);
    const zip = buildRawZip([
      { name: at(0), data: wav },
      { name: `../../${at(1)}`, data: buildWav(2) },
      { name: at(2), data: Buffer.alloc(8 * 2 ** 20) },
      { name: at(3), data: Buffer.alloc(2 ** 20, 1), declaredBytes: 500 },
      { name: at(4), data: buildWav(3), crc: 7 },
      { name: at(5), data: buildWav(4), flags: 1 },
      { name: at(6), data: Buffer.from('/etc/passwd'), unixMode: 0o120777 },
      { name: 'inner.zip', data: await buildZip({ [at(7)]: buildWav(5) }) },
      { name: at(8), data: await buildZip({ [at(7)]: buildWav(5) }) },
      { name: at(9), data: buildWav(6), stored: true },
    ]);
    const { view, byPath } = await importAll(lab.member, datasetId, { 'drop.zip': zip });
    expect(view.status).toBe('FINISHED');
    expect(view.counts).toEqual({ IMPORTED: 2, DUPLICATE: 0, UNPARSED: 0, REFUSED: 8 });
    const reason = (name: string) => byPath[name]?.reason;
    expect(reason(`../../${at(1)}`)).toMatch(/leads out/);
    expect(reason(at(2))).toMatch(/zip bomb/);
    expect(reason(at(3))).toMatch(/more than the archive declares/);
    expect(reason(at(4))).toMatch(/checksum/);
    expect(reason(at(5))).toMatch(/encrypted/);
    expect(reason(at(6))).toMatch(/symbolic link/);
    expect(reason('inner.zip')).toMatch(/archive inside/);
    expect(reason(at(8))).toMatch(/archive inside/);
    expect(await db().clip.count({ where: { datasetId } })).toBe(2);
  });

  test('that is broken fails readably, and the dataset stays usable', async () => {
    const datasetId = await newDataset();
    const whole = await buildZip(recordings(3));
    const broken = whole.subarray(0, whole.length - 40);
    const { view, rows } = await importAll(lab.member, datasetId, { 'drop.zip': broken });
    expect(view.status).toBe('FAILED');
    expect(view.failure).toMatch(/broken.*Nothing was read.*try again/);
    expect(rows).toEqual([]);
    const again = await importAll(lab.member, datasetId, { 'drop.zip': whole });
    expect(again.view.counts.IMPORTED).toBe(3);
  });

  test('that is broken beside a good one costs one row', async () => {
    const datasetId = await newDataset();
    const good = await buildZip(recordings(2));
    const { view, byPath } = await importAll(lab.member, datasetId, {
      'a.zip': good,
      'b.zip': good.subarray(0, 60),
    });
    expect(view).toMatchObject({ status: 'FINISHED', counts: { IMPORTED: 2, REFUSED: 1 } });
    expect(byPath['b.zip']?.reason).toMatch(/broken/);
    expect(byPath[`a.zip/${ravdessPath(0)}`]?.outcome).toBe('IMPORTED');
  });

  test('without files fails and says what to do', async () => {
    const datasetId = await newDataset();
    const { view } = await importAll(lab.member, datasetId, { 'empty.zip': await buildZip({}) });
    expect(view.status).toBe('FAILED');
    expect(view.failure).toMatch(/no files.*Drop/);
  });
});

describe('files that are no recordings', () => {
  test('are listed with a reason, and litter of operating systems is passed over', async () => {
    const datasetId = await newDataset();
    const wav = buildWav(1);
    const truncated = buildWav(2).subarray(0, 1000);
    const absurd = Buffer.from(buildWav(3));
    absurd.writeUInt32LE(4_000_000_000, 24);
    const { view, byPath } = await importAll(lab.member, datasetId, {
      [ravdessPath(0)]: wav,
      [ravdessPath(1)]: Buffer.alloc(0),
      [ravdessPath(2)]: Buffer.from('This is text that somebody named .wav.'),
      [ravdessPath(3)]: truncated,
      [ravdessPath(4)]: absurd,
      'README.txt': Buffer.from('read me'),
      'labels.csv': Buffer.from('a,b'),
      'holiday.wav': buildWav(4),
      '03-01-09-01-01-01-01.wav': buildWav(5),
      '03-02-01-01-01-01-01.wav': buildWav(6),
      '.DS_Store': Buffer.from('x'),
      '__MACOSX/._a.wav': Buffer.from('x'),
      'Actor_01/Thumbs.db': Buffer.from('x'),
    });
    expect(view.counts).toEqual({ IMPORTED: 1, DUPLICATE: 0, UNPARSED: 5, REFUSED: 4 });
    expect(view.progress).toMatchObject({ done: 6, failed: 4, total: 10 });
    const reason = (name: string) => byPath[name]?.reason;
    expect(reason(ravdessPath(1))).toMatch(/empty/);
    expect(reason(ravdessPath(2))).toMatch(/neither wave nor FLAC/);
    expect(reason(ravdessPath(3))).toBeTruthy();
    expect(reason(ravdessPath(4))).toMatch(/sample rate/);
    expect(reason('README.txt')).toBe('This is not an audio file.');
    expect(reason('labels.csv')).toBe('This is not an audio file.');
    expect(reason('holiday.wav')).toMatch(/seven two-digit codes/);
    expect(reason('03-01-09-01-01-01-01.wav')).toMatch(/emotion code is 09/);
    expect(reason('03-02-01-01-01-01-01.wav')).toMatch(/song/);
    expect(await objectsOf(`clips/${datasetId}`)).toHaveLength(3);
  });
});

describe('identical bytes', () => {
  test('are stored once; the first path is the clip, and the reason names it', async () => {
    const datasetId = await newDataset();
    const wav = buildWav(1);
    const { view, byPath } = await importAll(lab.member, datasetId, {
      'Actor_07/03-01-03-01-02-02-07.wav': wav,
      'Actor_07/03-01-03-01-02-01-07.wav': wav,
      'copy/Actor_07/03-01-03-01-02-01-07.wav': wav,
    });
    expect(view.counts).toMatchObject({ IMPORTED: 1, DUPLICATE: 2 });
    const clip = await db().clip.findFirstOrThrow({ where: { datasetId } });
    expect(clip).toMatchObject({ path: 'Actor_07/03-01-03-01-02-01-07.wav', duplicateCount: 2 });
    const second = byPath['Actor_07/03-01-03-01-02-02-07.wav'];
    expect(second).toMatchObject({ outcome: 'DUPLICATE', clip: { id: clip.id, path: clip.path } });
    expect(second?.reason).toBe(
      'Same bytes as Actor_07/03-01-03-01-02-01-07.wav; stored once. The names differ in repetition (“1” is kept, this name says “2”).',
    );
    expect(byPath['copy/Actor_07/03-01-03-01-02-01-07.wav']?.reason).toBe(
      'Same bytes as Actor_07/03-01-03-01-02-01-07.wav; stored once.',
    );
  });

  test('of a refused file are refused twice', async () => {
    const datasetId = await newDataset();
    const text = Buffer.from('text');
    const files = { [ravdessPath(0)]: text, [ravdessPath(1)]: text };
    const { view } = await importAll(lab.member, datasetId, files);
    expect(view.counts).toMatchObject({ IMPORTED: 0, REFUSED: 2 });
    expect(await db().actor.count({ where: { datasetId } })).toBe(0);
  });

  test('brought by a later import count as duplicates', async () => {
    const datasetId = await newDataset();
    const files = { 'drop.zip': await buildZip(recordings(4)) };
    await importAll(lab.member, datasetId, files);
    const { view } = await importAll(lab.member, datasetId, files);
    expect(view.counts).toMatchObject({ IMPORTED: 0, DUPLICATE: 4 });
    const balance = await getClassBalance(lab.viewer, { datasetId });
    expect(balance).toMatchObject({ clips: 4, duplicates: 4 });
  });

  test('brought by two imports at once are stored once', async () => {
    const datasetId = await newDataset();
    const files = { 'drop.zip': await buildZip(recordings(8)) };
    const ids = [
      await bring(lab.member, datasetId, files),
      await bring(lab.member, datasetId, files),
    ];
    const tools = { prepareClip: prepareHere };
    await Promise.all(ids.map((importId) => importFiles(system, { importId }, tools)));
    const views = await Promise.all(ids.map((importId) => getImport(lab.member, { importId })));
    expect(views.map(({ status }) => status)).toEqual(['FINISHED', 'FINISHED']);
    expect(views.reduce((sum, { counts }) => sum + counts.IMPORTED, 0)).toBe(8);
    expect(views.reduce((sum, { counts }) => sum + counts.DUPLICATE, 0)).toBe(8);
    const clips = await db().clip.findMany({ where: { datasetId } });
    expect(clips.map(({ duplicateCount }) => duplicateCount)).toEqual(Array(8).fill(1));
  });

  test('of one file in another dataset are no duplicate there', async () => {
    const files = { [ravdessPath(0)]: buildWav(1) };
    for (const datasetId of [await newDataset(), await newDataset()]) {
      const { view } = await importAll(lab.member, datasetId, files);
      expect(view.counts).toMatchObject({ IMPORTED: 1, DUPLICATE: 0 });
    }
  });
});

describe('an import that is interrupted', () => {
  /** Prepares a number of files, then dies as a worker does. */
  function dyingAfter(count: number): PrepareClip {
    let prepared = 0;
    return async (bytes, options) => {
      if (prepared++ >= count) throw new Error('the worker died');
      return prepareHere(bytes, options);
    };
  }

  test('goes on where it was: everything is there once, and nothing is counted twice', async () => {
    const datasetId = await newDataset();
    const files = recordings(20);
    files['copy/03-01-01-01-01-01-01.wav'] = buildWav(1);
    files['README.md'] = Buffer.from('read me');
    const importId = await bring(lab.member, datasetId, { 'drop.zip': await buildZip(files) });
    const work = importFiles(system, { importId }, { prepareClip: dyingAfter(12) });
    await expect(work).rejects.toThrow('the worker died');
    const before = await readImport(lab.member, importId);
    expect(before.view.status).toBe('RUNNING');
    expect(before.rows.length).toBeGreaterThan(0);
    expect(before.rows.length).toBeLessThan(22);

    const prepare = vi.fn(prepareHere);
    await importFiles(system, { importId }, { prepareClip: prepare });
    expect(prepare.mock.calls.length).toBe(20 - before.view.counts.IMPORTED);
    const { view } = await readImport(lab.member, importId);
    expect(view.status).toBe('FINISHED');
    expect(view.counts).toEqual({ IMPORTED: 20, DUPLICATE: 1, UNPARSED: 1, REFUSED: 0 });
    expect(view.progress).toMatchObject({ done: 22, failed: 0, total: 22 });
    const clips = await db().clip.findMany({ where: { datasetId } });
    expect(clips).toHaveLength(20);
    expect(clips.reduce((sum, clip) => sum + clip.duplicateCount, 0)).toBe(1);
  });

  test('leaves no task running behind it and ends on a signal, keeping what it has', async () => {
    const datasetId = await newDataset();
    const importId = await bring(lab.member, datasetId, recordings(30));
    const stop = new AbortController();
    let running = 0;
    const prepareClip: PrepareClip = async (bytes, options) => {
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (stop.signal.aborted === false && (await countRows(importId)) > 3) stop.abort();
      running -= 1;
      return prepareHere(bytes, options);
    };
    const work = importFiles(system, { importId }, { prepareClip, signal: stop.signal });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(running).toBe(0);
    expect(await countRows(importId)).toBeLessThan(30);
    await importFiles(system, { importId }, { prepareClip: prepareHere });
    expect((await getImport(lab.member, { importId })).counts.IMPORTED).toBe(30);
  });

  const countRows = (importId: string) => db().importFile.count({ where: { importId } });

  test('is not begun again once it has finished', async () => {
    const datasetId = await newDataset();
    const { view } = await importAll(lab.member, datasetId, recordings(2));
    const prepareClip = vi.fn(prepareHere);
    await importFiles(system, { importId: view.id }, { prepareClip });
    expect(prepareClip).not.toHaveBeenCalled();
    expect((await getImport(lab.member, { importId: view.id })).finishedAt).toEqual(
      view.finishedAt,
    );
  });

  test('says how far it is while it runs, within the time that the pages wait', async () => {
    const datasetId = await newDataset();
    const importId = await bring(lab.member, datasetId, recordings(12));
    const client = await pool().connect();
    const heard: string[] = [];
    client.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await client.query('listen prosodia_change');
    const seen: number[] = [];
    const prepareClip: PrepareClip = async (bytes, options) => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      seen.push((await getImport(lab.member, { importId })).progress?.done ?? 0);
      return prepareHere(bytes, options);
    };
    await importFiles(system, { importId }, { prepareClip });
    await client.query('unlisten *');
    client.removeAllListeners('notification');
    client.release();
    expect(Math.max(...seen)).toBeGreaterThan(0);
    expect(heard.filter((subject) => subject === importId).length).toBeGreaterThan(3);
  });
});

describe('receiving', () => {
  test('takes files until the import is committed, and queues it once', async () => {
    const datasetId = await newDataset();
    const { importId } = await startImport(lab.member, { datasetId });
    await expect(commitImport(lab.member, { importId })).rejects.toMatchObject({ code: 'invalid' });
    await upload(lab.member, importId, { path: ravdessPath(0), bytes: buildWav(1) });
    await upload(lab.member, importId, { path: ravdessPath(0), bytes: buildWav(2) });
    expect(await getOpenImport(lab.member, { datasetId })).toEqual({
      importId,
      received: [{ path: ravdessPath(0), sizeBytes: buildWav(2).length }],
    });
    expect(await objectsOf(`imports/${importId}`)).toHaveLength(1);
    await Promise.all([1, 2, 3].map(() => commitImport(lab.member, { importId })));
    const jobs = await pool().query(
      `select j.id from graphile_worker._private_jobs j where j.payload->>'importId' = $1`,
      [importId],
    );
    expect(jobs.rows).toHaveLength(1);
    const late = { path: ravdessPath(1), bytes: buildWav(3) };
    await expect(upload(lab.member, importId, late)).rejects.toMatchObject({ code: 'conflict' });
    expect(await objectsOf(`imports/${importId}`)).toHaveLength(1);
    expect(await getOpenImport(lab.member, { datasetId })).toBeNull();
  });

  test.each(['../up.wav', '/abs.wav', 'a\\b.wav', 'c:/x.wav', 'nul\u0000.wav'])(
    'refuses the path %j',
    async (bad) => {
      const { importId } = await startImport(lab.member, { datasetId: await newDataset() });
      const file = { path: bad, bytes: buildWav(1) };
      await expect(upload(lab.member, importId, file)).rejects.toMatchObject({ code: 'invalid' });
    },
  );

  test('is for members: a viewer is refused, a stranger finds nothing', async () => {
    const datasetId = await newDataset();
    const { importId } = await startImport(lab.member, { datasetId });
    const file = { path: ravdessPath(0), bytes: buildWav(1) };
    for (const [viewer, code] of [
      [lab.viewer, 'forbidden'],
      [lab.stranger, 'not_found'],
    ] as const) {
      await expect(startImport(viewer, { datasetId })).rejects.toMatchObject({ code });
      await expect(upload(viewer, importId, file)).rejects.toMatchObject({ code });
      await expect(commitImport(viewer, { importId })).rejects.toMatchObject({ code });
      await expect(getOpenImport(viewer, { datasetId })).rejects.toMatchObject({ code });
    }
    await expect(getImport(lab.stranger, { importId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(listImportFiles(lab.stranger, { importId })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await getImport(lab.viewer, { importId })).toMatchObject({ status: 'RECEIVING' });
  });
});

describe('a list of outcomes', () => {
  test('goes on from page to page and keeps to one outcome', async () => {
    const datasetId = await newDataset();
    const files = { ...recordings(5), 'a.txt': Buffer.from('a'), 'b.txt': Buffer.from('b') };
    const { view } = await importAll(lab.member, datasetId, files);
    const paths: string[] = [];
    let after: string | undefined;
    do {
      const page = await listImportFiles(lab.viewer, { importId: view.id, after, take: 3 });
      paths.push(...page.rows.map((row) => row.path));
      after = page.next ?? undefined;
    } while (after);
    expect(new Set(paths).size).toBe(7);
    expect(paths).toHaveLength(7);
    const kept = await listImportFiles(lab.viewer, { importId: view.id, outcome: 'UNPARSED' });
    expect(kept.rows.map((row) => row.path)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('a path on the server', () => {
  const operator = () => viewerOfOperator(lab.workspaceId);

  test('is for the operator only', async () => {
    const datasetId = await newDataset();
    await expect(startImport(lab.owner, { datasetId, serverPath: tmpdir() })).rejects.toMatchObject(
      { code: 'forbidden' },
    );
    await expect(
      startImport(operator(), { datasetId, serverPath: '/nowhere/at/all' }),
    ).rejects.toMatchObject({ code: 'invalid' });
  });

  test('may be a folder: links are not followed, the order is that of the paths', async () => {
    const datasetId = await newDataset();
    const root = await mkdtemp(path.join(tmpdir(), 'prosodia-folder-'));
    await mkdir(path.join(root, 'Actor_01'));
    for (const [at, bytes] of Object.entries(recordings(3))) {
      await writeFile(path.join(root, at), bytes);
    }
    await writeFile(path.join(root, '.DS_Store'), 'x');
    await symlink('/etc/hostname', path.join(root, '03-01-01-01-01-01-02.wav'));
    const { importId } = await startImport(operator(), { datasetId, serverPath: root });
    await importFiles(system, { importId }, { prepareClip: prepareHere });
    const { view, byPath } = await readImport(lab.member, importId);
    expect(view.counts).toEqual({ IMPORTED: 3, DUPLICATE: 0, UNPARSED: 0, REFUSED: 1 });
    expect(byPath['03-01-01-01-01-01-02.wav']?.reason).toMatch(/links are not followed/);
    expect(existsSync(path.join(root, ravdessPath(0)))).toBe(true);
  });

  test('that vanished in between fails readably', async () => {
    const datasetId = await newDataset();
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'prosodia-gone-')), 'x.zip');
    await writeFile(file, await buildZip(recordings(1)));
    const { importId } = await startImport(operator(), { datasetId, serverPath: file });
    await db().import.update({ where: { id: importId }, data: { serverPath: `${file}.gone` } });
    await importFiles(system, { importId }, { prepareClip: prepareHere });
    expect(await getImport(lab.member, { importId })).toMatchObject({
      status: 'FAILED',
      failure: expect.stringMatching(/no folder and no zip/),
    });
  });
});

const ravdess = path.resolve(import.meta.dirname, '../../../shared/corpora/ravdess');

test.skipIf(!existsSync(ravdess))('two actors of RAVDESS arrive complete', async () => {
  const datasetId = await newDataset();
  const files: Record<string, Buffer> = {};
  for (const actor of ['Actor_06', 'Actor_07']) {
    for (const name of await readdir(path.join(ravdess, actor))) {
      files[`${actor}/${name}`] = await readFile(path.join(ravdess, actor, name));
    }
  }
  const { view } = await importAll(lab.member, datasetId, { 'two.zip': await buildZip(files) });
  expect(view.status).toBe('FINISHED');
  expect(view.counts.IMPORTED + view.counts.DUPLICATE).toBe(120);
  expect(view.counts).toMatchObject({ UNPARSED: 0, REFUSED: 0 });
  const balance = await getClassBalance(lab.viewer, { datasetId });
  expect(balance.actors.map(({ label, gender }) => [label, gender])).toEqual([
    ['06', 'FEMALE'],
    ['07', 'MALE'],
  ]);
  expect(balance.classes.find(({ key }) => key === 'neutral')).toMatchObject({ count: 8 });
  expect(balance.classes.find(({ key }) => key === 'angry')).toMatchObject({ count: 16 });
});
