import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewerOfOperator } from '@/lib/domain/authority';
import { importFiles } from '@/lib/domain/imports/import-files';
import { startImport } from '@/lib/domain/imports/start-import';
import { closeDb, db } from '@/lib/platform/db';
import { buildRawZip, buildZip } from '../support/build-zip';
import { makeDataset, prepareHere, readImport, recordings, system } from '../support/imports';
import { peakGrowthBytes, tryFiles, withoutHang } from './campaign';
import { type Mutation, mutate, mutationOf } from './mutation';

const MOST_GROWTH_BYTES = 512 * 1024 * 1024;
const FILES_IN_A_ZIP = 3;

let folder = '';
let workspaceId = '';
let goodFiles: readonly Buffer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prosodia-fuzz-'));
  ({ id: workspaceId } = await db().workspace.create({ data: { name: 'Lab' } }));
  const files = recordings(FILES_IN_A_ZIP);
  const stored = Object.entries(files).map(([name, data]) => ({ name, data, stored: true }));
  goodFiles = [await buildZip(files), buildRawZip(stored)];
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await closeDb();
});

let count = 0;

/** Imports an archive into a dataset of its own, as the command line does. */
async function importZip(bytes: Buffer) {
  const operator = viewerOfOperator(workspaceId);
  const serverPath = path.join(folder, `${++count}.zip`);
  await writeFile(serverPath, bytes);
  const { datasetId } = await makeDataset(operator, workspaceId);
  const { importId } = await startImport(operator, { datasetId, serverPath });
  await withoutHang((signal) =>
    importFiles(system, { importId }, { prepareClip: prepareHere, signal }),
  );
  await rm(serverPath);
  const clips = await db().clip.count({ where: { datasetId } });
  return { ...(await readImport(operator, importId)), clips };
}

/** The whole archive is refused in words, or each of its files is imported or has its reason. */
async function expectAccountedFor(bytes: Buffer): Promise<'refused' | 'read'> {
  const { view, rows, clips } = await importZip(bytes);
  expect(clips).toBe(view.counts.IMPORTED);
  if (view.status === 'FAILED') {
    expect(view.failure).toMatch(/^[A-Z/].{15,}\.$/s);
    expect(rows).toEqual([]);
    return 'refused';
  }
  expect(view.status).toBe('FINISHED');
  for (const { outcome, reason, clip } of rows) {
    if (outcome === 'IMPORTED') expect(clip).not.toBeNull();
    else expect(reason).toMatch(/^.{10,}\.$/s);
  }
  return 'read';
}

/** Files that once ended badly are tried first, for good. */
const KEPT: readonly Mutation[] = [];

test('archives that are whole are imported whole', async () => {
  for (const bytes of goodFiles) {
    expect((await importZip(bytes)).view.counts.IMPORTED).toBe(FILES_IN_A_ZIP);
  }
});

test('archives that are mutated are refused in words, or every file in them is accounted for', async () => {
  const ends = { refused: 0, read: 0 };
  const growth = await peakGrowthBytes(() =>
    tryFiles(
      mutationOf(goodFiles.length),
      async (mutation) => {
        ends[await expectAccountedFor(mutate(goodFiles, mutation))]++;
      },
      KEPT,
    ),
  );
  expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
  expect(ends.refused).toBeGreaterThan(0);
  expect(ends.read).toBeGreaterThan(0);
});
