import type { Dirent } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@/lib/core/app-error';
import { checkPath, showablePath } from '@/lib/platform/zip/check-path';
import { isZip, ZIP_MAGIC_BYTES } from '@/lib/platform/zip/is-zip';
import { fileTooLarge } from './file-too-large';
import { type ImportEntry, type ImportSource, refusedEntry } from './import-source';
import { zipSource } from './zip-source';

async function isZipFile(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const head = new Uint8Array(ZIP_MAGIC_BYTES);
    await handle.read(head, 0, ZIP_MAGIC_BYTES, 0);
    return isZip(head);
  } finally {
    await handle.close();
  }
}

async function toEntry(root: string, found: Dirent): Promise<ImportEntry> {
  const file = path.join(found.parentPath, found.name);
  const relative = path.relative(root, file).split(path.sep).join('/');
  const shown = showablePath(relative);
  if (!found.isFile()) {
    return refusedEntry(shown, 'This is not a regular file; links are not followed.');
  }
  const { size } = await stat(file);
  return {
    path: shown,
    sizeBytes: size,
    refusal: checkPath(relative) ?? fileTooLarge(size),
    read: () => readFile(file),
  };
}

function folderSource(name: string, root: string): ImportSource {
  return {
    name,
    async withEntries(use) {
      const found = await readdir(root, { recursive: true, withFileTypes: true });
      const files = found.filter((one) => !one.isDirectory());
      return use(await Promise.all(files.map((one) => toEntry(root, one))));
    },
  };
}

/**
 * A folder or a zip on this server, named by the operator.
 * @throws AppError `invalid` where there is nothing of that name
 */
export async function serverSources(serverPath: string): Promise<ImportSource[]> {
  const root = await realpath(serverPath).catch(() => {
    throw new AppError(
      'invalid',
      `There is no folder and no zip at ${serverPath}. Check the path; nothing was imported.`,
    );
  });
  const name = path.basename(serverPath);
  if ((await stat(root)).isDirectory()) return [folderSource(name, root)];
  if (await isZipFile(root)) return [zipSource(name, (use) => use(root))];
  throw new AppError(
    'invalid',
    `${serverPath} is neither a folder nor a zip; nothing was imported.`,
  );
}
