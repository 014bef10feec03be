import { beforeAll, describe, expect, test, vi } from 'vitest';
import { getImport } from '@/lib/domain/imports/get-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import type { PrepareClip } from '@/lib/domain/imports/prepared-clip';
import { db, pool } from '@/lib/platform/db';
import { buildWav } from '../support/build-wav';
import { buildZip } from '../support/build-zip';
import {
  bring,
  importAll,
  makeDataset,
  prepareHere,
  readImport,
  recordings,
  system,
} from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});

const newDataset = async () => (await makeDataset(lab.member, lab.workspaceId)).datasetId;

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
    expect(view.counts).toEqual({
      IMPORTED: 20,
      DUPLICATE: 1,
      ALREADY_HERE: 0,
      UNPARSED: 1,
      LEFT_OUT: 0,
      REFUSED: 0,
    });
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
