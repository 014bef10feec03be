import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/platform/db';
import { buildWav, ravdessPath } from '../support/build-wav';
import { buildRawZip, buildZip } from '../support/build-zip';
import { importAll, makeDataset, objectsOf, recordings } from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});

const newDataset = async () => (await makeDataset(lab.member, lab.workspaceId)).datasetId;

describe('a zip', () => {
  test('becomes clips with the labels of their names', async () => {
    const datasetId = await newDataset();
    const zip = await buildZip(recordings(6));
    const { view } = await importAll(lab.member, datasetId, { 'drop.zip': zip });
    expect(view).toMatchObject({
      status: 'FINISHED',
      failure: null,
      uploads: 1,
      counts: { IMPORTED: 6, DUPLICATE: 0, ALREADY_HERE: 0, UNPARSED: 0, LEFT_OUT: 0, REFUSED: 0 },
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
    expect(view.counts).toEqual({
      IMPORTED: 2,
      DUPLICATE: 0,
      ALREADY_HERE: 0,
      UNPARSED: 0,
      LEFT_OUT: 0,
      REFUSED: 1,
    });
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
    expect(view.counts).toEqual({
      IMPORTED: 2,
      DUPLICATE: 0,
      ALREADY_HERE: 0,
      UNPARSED: 0,
      LEFT_OUT: 0,
      REFUSED: 8,
    });
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
    expect(view.counts).toEqual({
      IMPORTED: 1,
      DUPLICATE: 0,
      ALREADY_HERE: 0,
      UNPARSED: 5,
      LEFT_OUT: 0,
      REFUSED: 4,
    });
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
