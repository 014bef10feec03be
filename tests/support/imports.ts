import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { systemAuthority, type Viewer } from '@/lib/domain/authority';
import { createDataset } from '@/lib/domain/datasets/create-dataset';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { getImport } from '@/lib/domain/imports/get-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import { listImportFiles } from '@/lib/domain/imports/list-import-files';
import type { PrepareClip } from '@/lib/domain/imports/prepared-clip';
import { receiveUpload } from '@/lib/domain/imports/receive-upload';
import { startImport } from '@/lib/domain/imports/start-import';
import { env } from '@/lib/platform/env';
import { prepareClip } from '@/worker/compute/prepare-clip';
import { buildWav, ravdessPath } from './build-wav';

export const system = systemAuthority();

/** Decodes on this thread what the worker decodes in its pool. */
export const prepareHere: PrepareClip = async (bytes, options) => prepareClip(bytes, options);

let named = 0;

export async function makeDataset(viewer: Viewer, workspaceId: string, sampleRateHz = 16000) {
  const name = `Dataset ${++named}`;
  return createDataset(viewer, { workspaceId, name, corpus: 'ravdess', sampleRateHz });
}

/** Hands a file over as the upload route does. */
export async function upload(
  viewer: Viewer,
  importId: string,
  { path: at, bytes }: { path: string; bytes: Buffer },
): Promise<void> {
  const folder = path.join(env().PROSODIA_DATA, 'uploads');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${++named}-${process.pid}`);
  await writeFile(file, bytes);
  await receiveUpload(viewer, { importId, path: at, file, sizeBytes: bytes.length });
}

/** Uploads files into a new import and commits it. */
export async function bring(
  viewer: Viewer,
  datasetId: string,
  files: Readonly<Record<string, Buffer>>,
): Promise<string> {
  const { importId } = await startImport(viewer, { datasetId });
  for (const [at, bytes] of Object.entries(files)) {
    await upload(viewer, importId, { path: at, bytes });
  }
  await commitImport(viewer, { importId });
  return importId;
}

/** Uploads, imports, and gives the state of the import and the outcome of each path. */
export async function importAll(
  viewer: Viewer,
  datasetId: string,
  files: Readonly<Record<string, Buffer>>,
) {
  const importId = await bring(viewer, datasetId, files);
  await importFiles(system, { importId }, { prepareClip: prepareHere });
  return readImport(viewer, importId);
}

export async function readImport(viewer: Viewer, importId: string) {
  const view = await getImport(viewer, { importId });
  const { rows } = await listImportFiles(viewer, { importId, take: 500 });
  return { view, rows, byPath: Object.fromEntries(rows.map((row) => [row.path, row])) };
}

/** Files 0 to count - 1 of the RAVDESS grid, each with bytes of its own. */
export function recordings(count: number): Record<string, Buffer> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [ravdessPath(i), buildWav(i + 1)]),
  );
}

/** What lies in a folder of the storage. */
export async function objectsOf(folder: string): Promise<string[]> {
  const root = path.join(env().PROSODIA_DATA, 'objects', folder);
  return existsSync(root) ? readdir(root, { recursive: true }) : [];
}
