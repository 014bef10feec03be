import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cancelFetch } from '@/lib/domain/imports/cancel-fetch';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { fetchArchive } from '@/lib/domain/imports/fetch-archive';
import { fetchCorpus } from '@/lib/domain/imports/fetch-corpus';
import { getImport } from '@/lib/domain/imports/get-import';
import { getOpenImport } from '@/lib/domain/imports/get-open-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import { retryFetch } from '@/lib/domain/imports/retry-fetch';
import { db, pool } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { sha256 } from '@/lib/platform/hash';
import { type ArchiveServer, type ServedFile, startArchiveServer } from '../support/archive-server';
import { buildZip } from '../support/build-zip';
import {
  makeDataset,
  objectsOf,
  prepareHere,
  readImport,
  system,
  upload,
} from '../support/imports';
import { makeWorkspace } from '../support/people';
import { isSharedMissing, sharedPath } from '../support/shared-path';

const ACTORS = ['Actor_07', 'Actor_08'];
const FILE = '/mirror/Audio_Speech_Actors_01-24.zip';

let server: ArchiveServer;
let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let zip: Buffer;
let datasetId: string;

/** Two actors of the real corpus, packed as the archive packs them. */
async function packActors(): Promise<Buffer> {
  const files: Record<string, Buffer> = {};
  for (const actor of ACTORS) {
    const folder = sharedPath('corpora/ravdess', actor);
    for (const name of await readdir(folder)) {
      files[`${actor}/${name}`] = await readFile(path.join(folder, name));
    }
  }
  return buildZip(files);
}

function serve(file: Partial<ServedFile> = {}, checksum = sha256(zip)): void {
  server.files.set(FILE, { bytes: zip, etag: '"one"', ...file });
  server.files.set(`${FILE}.sha256`, { bytes: Buffer.from(`${checksum}  archive.zip\n`) });
}

const begin = (viewer = lab.member) => fetchCorpus(viewer, { datasetId, acceptLicence: true });
const fetchIt = (importId: string, signal?: AbortSignal) =>
  fetchArchive(system, { importId }, { wait: async () => undefined, signal });
const look = (importId: string) => getImport(lab.viewer, { importId });
const partials = async () => readdir(path.join(env().PROSODIA_DATA, 'fetches')).catch(() => []);
const isWaiting = async (task: string, importId: string): Promise<boolean> => {
  const { rowCount } = await pool().query(
    'select 1 from graphile_worker.jobs where task_identifier = $1 and key = $2',
    [task, `${task}:${importId}`],
  );
  return rowCount === 1;
};

describe.skipIf(isSharedMissing('corpora/ravdess'))('a corpus fetched from an archive', () => {
  beforeAll(async () => {
    server = await startArchiveServer();
    process.env.PROSODIA_ARCHIVE_BASE = `${server.url}/mirror`;
    lab = await makeWorkspace();
    zip = await packActors();
  });
  beforeEach(async () => {
    ({ datasetId } = await makeDataset(lab.member, lab.workspaceId));
    server.files.clear();
  });
  afterAll(() => server.close());

  test('arrives over a broken connection, is verified, and goes on as the import of the zip', async () => {
    serve({ breaks: [100_000] });
    const { importId } = await begin();
    expect(await look(importId)).toMatchObject({
      status: 'RECEIVING',
      fetch: {
        sourceUrl: `${server.url}${FILE}`,
        publisher: 'Zenodo',
        licence: 'CC BY-NC-SA 4.0',
        sha256: null,
      },
    });
    expect(await isWaiting('fetch-archive', importId)).toBe(true);
    await fetchIt(importId);
    expect(await look(importId)).toMatchObject({
      status: 'QUEUED',
      fetch: { sha256: sha256(zip), checkedBy: `sha256 ${sha256(zip)}` },
      progress: { done: zip.length, total: zip.length },
    });
    expect(await isWaiting('import-files', importId)).toBe(true);
    expect(await partials()).toEqual([]);
    await importFiles(system, { importId }, { prepareClip: prepareHere });
    const { view } = await readImport(lab.viewer, importId);
    expect(view).toMatchObject({ status: 'FINISHED', counts: { IMPORTED: 119, DUPLICATE: 1 } });
    expect(view.progress).toMatchObject({ done: 120, total: 120 });
    expect(await objectsOf(`imports/${importId}`)).toEqual([]);
  });

  test('is refused with another checksum: nothing is kept, and trying again begins anew', async () => {
    serve({}, '0'.repeat(64));
    const { importId } = await begin();
    await fetchIt(importId);
    const failed = await look(importId);
    expect(failed.status).toBe('FAILED');
    expect(failed.failure).toContain(`SHA256 is ${sha256(zip)}`);
    expect(await partials()).toEqual([]);
    serve();
    await retryFetch(lab.member, { importId });
    await retryFetch(lab.member, { importId });
    expect(await look(importId)).toMatchObject({ status: 'RECEIVING', failure: null });
    await fetchIt(importId);
    expect((await look(importId)).status).toBe('QUEUED');
  });

  test('is held against the published checksum where the mirror states none of its own', async () => {
    serve();
    server.files.delete(`${FILE}.sha256`);
    const { importId } = await begin();
    await fetchIt(importId);
    expect((await look(importId)).failure).toContain('not bc696df654c87fed845eb13823edef8a');
  });

  test('keeps what has arrived when it gives up, and goes on from there', async () => {
    serve({ breaks: [100_000, 0, 0, 0, 0, 0] });
    const { importId } = await begin();
    await fetchIt(importId);
    expect(await look(importId)).toMatchObject({
      status: 'FAILED',
      failure: expect.stringContaining('kept. Try again later'),
    });
    const asked = server.asked.length;
    serve();
    await retryFetch(lab.member, { importId });
    await fetchIt(importId);
    expect((await look(importId)).status).toBe('QUEUED');
    const last = server.asked.slice(asked).at(-1);
    expect(last?.range).toMatch(/^bytes=[1-9]\d*-$/);
  });

  test('survives its worker: the next one goes on with the bytes that are missing', async () => {
    serve({ breaks: [100_000] });
    const { importId } = await begin();
    const dying = fetchArchive(
      system,
      { importId },
      { wait: () => Promise.reject(new Error('the worker died')) },
    );
    await expect(dying).rejects.toThrow('the worker died');
    expect((await look(importId)).status).toBe('RECEIVING');
    await fetchIt(importId);
    expect(server.asked.at(-1)?.range).toMatch(/^bytes=[1-9]\d*-$/);
    expect((await look(importId)).status).toBe('QUEUED');
  });

  test('leaves an ending worker to take it up again', async () => {
    serve();
    const { importId } = await begin();
    const stop = new AbortController();
    stop.abort(new Error('the worker is ending'));
    await expect(fetchIt(importId, stop.signal)).rejects.toThrow('the worker is ending');
    expect((await look(importId)).status).toBe('RECEIVING');
  });

  test('is cancelled while it runs, and nothing of it stays', async () => {
    serve({ breaks: [100_000], isRead: () => new Promise(() => undefined) });
    const { importId } = await begin();
    const running = fetchIt(importId);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(cancelFetch(lab.viewer, { importId })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await cancelFetch(lab.member, { importId });
    await running;
    expect(await look(importId)).toMatchObject({
      status: 'FAILED',
      failure: expect.stringContaining('cancelled'),
    });
    expect(await partials()).toEqual([]);
    serve();
    await retryFetch(lab.member, { importId });
    await fetchIt(importId);
    expect((await look(importId)).status).toBe('QUEUED');
  });

  test('says how far it is while it runs', async () => {
    serve({ breaks: [100_000], isRead: () => new Promise((r) => setTimeout(() => r(true), 1300)) });
    const { importId } = await begin();
    const running = fetchIt(importId);
    await expect
      .poll(async () => (await look(importId)).progress?.done, { timeout: 1250 })
      .toBe(100_000);
    expect((await look(importId)).progress?.total).toBe(zip.length);
    await running;
  });

  test('is begun once at a time, by members, with the licence accepted', async () => {
    serve();
    const { importId } = await begin();
    await expect(begin()).rejects.toMatchObject({ code: 'conflict' });
    await expect(begin(lab.viewer)).rejects.toMatchObject({ code: 'forbidden' });
    const unread = fetchCorpus(lab.member, { datasetId, acceptLicence: false as true });
    await expect(unread).rejects.toMatchObject({ issues: [{ path: ['acceptLicence'] }] });
    await fetchIt(importId);
    await importFiles(system, { importId }, { prepareClip: prepareHere });
    await begin();
  });

  test('takes no uploads of people, and is not offered to them to go on with', async () => {
    serve();
    const { importId } = await begin();
    expect(await getOpenImport(lab.member, { datasetId })).toBeNull();
    const brought = upload(lab.member, importId, { path: 'a.wav', bytes: Buffer.from('x') });
    await expect(brought).rejects.toMatchObject({ code: 'conflict' });
    await commitImport(lab.member, { importId });
    expect((await look(importId)).status).toBe('RECEIVING');
  });

  test('needs an archive that is known', async () => {
    await db().dataset.update({ where: { id: datasetId }, data: { corpus: 'homemade' } });
    await expect(begin()).rejects.toMatchObject({ code: 'invalid' });
  });
});
