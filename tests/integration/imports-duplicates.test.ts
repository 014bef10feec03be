import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getImport } from '@/lib/domain/imports/get-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import { db } from '@/lib/platform/db';
import { buildWav, ravdessPath } from '../support/build-wav';
import { buildZip } from '../support/build-zip';
import { bring, importAll, makeDataset, prepareHere, recordings, system } from '../support/imports';
import { makeWorkspace } from '../support/people';
import { isSharedMissing, sharedPath } from '../support/shared-path';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});

const newDataset = async () => (await makeDataset(lab.member, lab.workspaceId)).datasetId;

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
      'Same bytes as Actor_07/03-01-03-01-02-01-07.wav; stored once. The labels differ in repetition (“1” is kept, now “2” is said).',
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

  test('brought by a later import at another path count as duplicates, once', async () => {
    const datasetId = await newDataset();
    await importAll(lab.member, datasetId, { 'drop.zip': await buildZip(recordings(4)) });
    const again = Object.fromEntries(
      Object.entries(recordings(4)).map(([path, bytes]) => [`copy/${path}`, bytes]),
    );
    const { view } = await importAll(lab.member, datasetId, again);
    expect(view.counts).toMatchObject({ IMPORTED: 0, DUPLICATE: 4, ALREADY_HERE: 0 });
    const third = await importAll(lab.member, datasetId, again);
    expect(third.view.counts).toMatchObject({ IMPORTED: 0, DUPLICATE: 0, ALREADY_HERE: 4 });
    const balance = await getClassBalance(lab.viewer, { datasetId });
    expect(balance).toMatchObject({ clips: 4, duplicates: 4 });
  });

  test('brought again at the same path are already here: nothing is counted', async () => {
    const datasetId = await newDataset();
    const files = { 'drop.zip': await buildZip(recordings(4)) };
    await importAll(lab.member, datasetId, files);
    const { view, byPath } = await importAll(lab.member, datasetId, files);
    expect(view.counts).toMatchObject({ IMPORTED: 0, DUPLICATE: 0, ALREADY_HERE: 4 });
    expect(byPath[ravdessPath(0)]?.reason).toMatch(/neither stored nor counted again/);
    const balance = await getClassBalance(lab.viewer, { datasetId });
    expect(balance).toMatchObject({ clips: 4, duplicates: 0 });
    // Other bytes at a path that is known are a recording of their own.
    const other = await importAll(lab.member, datasetId, { [ravdessPath(0)]: buildWav(99) });
    expect(other.view.counts).toMatchObject({ IMPORTED: 1, ALREADY_HERE: 0 });
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
    expect(views.reduce((sum, { counts }) => sum + counts.ALREADY_HERE, 0)).toBe(8);
    const clips = await db().clip.findMany({ where: { datasetId } });
    expect(clips.map(({ duplicateCount }) => duplicateCount)).toEqual(Array(8).fill(0));
  });

  test('are not needed for one recording: copies with other dither or header are stored once', async () => {
    const datasetId = await newDataset();
    const wav = buildWav(1);
    const dithered = Buffer.from(wav);
    for (let i = 44; i < wav.length; i += 6) dithered.writeInt16LE(wav.readInt16LE(i) + 2, i);
    const relabelled = Buffer.concat([wav, Buffer.from('LIST\u0004\0\0\0note', 'latin1')]);
    relabelled.writeUInt32LE(relabelled.length - 8, 4);
    const noisy = Buffer.from(wav);
    for (let i = 44; i < wav.length; i += 2) noisy.writeInt16LE(wav.readInt16LE(i) + (i % 200), i);
    const { view, byPath } = await importAll(lab.member, datasetId, {
      [ravdessPath(0)]: wav,
      [ravdessPath(1)]: dithered,
      [ravdessPath(2)]: relabelled,
      [ravdessPath(3)]: noisy,
    });
    expect(view.counts).toMatchObject({ IMPORTED: 2, DUPLICATE: 2 });
    expect(byPath[ravdessPath(1)]?.reason).toMatch(
      /^Same recording as Actor_01.*01-01-01\.wav, in other bytes \(the difference lies 7\d dB below/,
    );
    expect(byPath[ravdessPath(2)]?.reason).toMatch(/in other bytes \(sample for sample\)/);
    expect(byPath[ravdessPath(3)]?.outcome).toBe('IMPORTED');
    const again = await importAll(lab.member, datasetId, { [ravdessPath(5)]: dithered });
    expect(again.view.counts).toMatchObject({ IMPORTED: 0, DUPLICATE: 1 });
  });

  test('of silence are recognised by their bytes alone', async () => {
    const datasetId = await newDataset();
    const silence = buildWav(1).fill(0, 44);
    const other = Buffer.concat([silence, Buffer.from('LIST\u0004\0\0\0note', 'latin1')]);
    other.writeUInt32LE(other.length - 8, 4);
    const files = { [ravdessPath(0)]: silence, [ravdessPath(1)]: other };
    const { view } = await importAll(lab.member, datasetId, files);
    expect(view.counts).toMatchObject({ IMPORTED: 2, DUPLICATE: 0 });
  });

  test('of one file in another dataset are no duplicate there', async () => {
    const files = { [ravdessPath(0)]: buildWav(1) };
    for (const datasetId of [await newDataset(), await newDataset()]) {
      const { view } = await importAll(lab.member, datasetId, files);
      expect(view.counts).toMatchObject({ IMPORTED: 1, DUPLICATE: 0 });
    }
  });
});

test.skipIf(isSharedMissing('corpora/ravdess'))(
  'two actors of RAVDESS arrive complete',
  async () => {
    const datasetId = await newDataset();
    const files: Record<string, Buffer> = {};
    for (const actor of ['Actor_06', 'Actor_07']) {
      for (const name of await readdir(sharedPath('corpora/ravdess', actor))) {
        files[`${actor}/${name}`] = await readFile(sharedPath('corpora/ravdess', actor, name));
      }
    }
    const { view, rows } = await importAll(lab.member, datasetId, {
      'two.zip': await buildZip(files),
    });
    expect(view.status).toBe('FINISHED');
    expect(view.counts).toEqual({
      IMPORTED: 119,
      DUPLICATE: 1,
      ALREADY_HERE: 0,
      UNPARSED: 0,
      LEFT_OUT: 0,
      REFUSED: 0,
    });
    // RAVDESS's one repeated recording; in this copy of the corpus its two files differ in dither.
    expect(rows.filter(({ outcome }) => outcome === 'DUPLICATE')).toMatchObject([
      {
        path: 'Actor_07/03-01-03-01-02-02-07.flac',
        clip: { path: 'Actor_07/03-01-03-01-02-01-07.flac' },
      },
    ]);
    const balance = await getClassBalance(lab.viewer, { datasetId });
    expect(balance.actors.map(({ label, gender }) => [label, gender])).toEqual([
      ['06', 'FEMALE'],
      ['07', 'MALE'],
    ]);
    expect(balance.classes.find(({ key }) => key === 'neutral')).toMatchObject({ count: 8 });
    expect(balance.classes.find(({ key }) => key === 'angry')).toMatchObject({ count: 16 });
  },
);
