import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { viewerOfOperator } from '@/lib/domain/authority';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { getImport } from '@/lib/domain/imports/get-import';
import { getOpenImport } from '@/lib/domain/imports/get-open-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import { listImportFiles } from '@/lib/domain/imports/list-import-files';
import { startImport } from '@/lib/domain/imports/start-import';
import { db, pool } from '@/lib/platform/db';
import { buildWav, ravdessPath } from '../support/build-wav';
import { buildZip } from '../support/build-zip';
import {
  importAll,
  makeDataset,
  objectsOf,
  prepareHere,
  readImport,
  recordings,
  system,
  upload,
} from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});

const newDataset = async () => (await makeDataset(lab.member, lab.workspaceId)).datasetId;

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
    expect(view.counts).toEqual({
      IMPORTED: 3,
      DUPLICATE: 0,
      ALREADY_HERE: 0,
      UNPARSED: 0,
      LEFT_OUT: 0,
      REFUSED: 1,
    });
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
