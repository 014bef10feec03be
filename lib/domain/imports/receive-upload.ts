import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';
import { deleteObjects } from '@/lib/platform/storage/delete-objects';
import { storage } from '@/lib/platform/storage/storage';
import { checkPath } from '@/lib/platform/zip/check-path';
import type { Viewer } from '../authority';
import { findEditableImport } from './find-import';
import { receiveUploadInput } from './schema';

type Upload = z.output<typeof receiveUploadInput>;

async function checkUpload({ path, file, sizeBytes }: Upload): Promise<void> {
  const refusal = checkPath(path);
  if (refusal) throw new AppError('invalid', refusal, { path: refusal });
  if ((await stat(file)).size !== sizeBytes) {
    throw new AppError('invalid', 'The upload did not arrive whole. Send it again.');
  }
}

/** Writes the upload down; the key of an earlier one of the same path, which it replaces. */
async function recordUpload(
  { importId, path, sizeBytes }: Upload,
  storageKey: string,
): Promise<string | null> {
  return db().$transaction(async (tx) => {
    // Held until the end, so that the import cannot be committed in between.
    const open = await tx.$queryRaw<unknown[]>`
      select 1 from "Import"
      where id = ${importId} and status = 'RECEIVING' and "sourceUrl" is null for update`;
    if (open.length === 0) {
      throw new AppError('conflict', 'This import takes no further files. Start another one.');
    }
    const where = { importId_path: { importId, path } };
    const before = await tx.importUpload.findUnique({ where });
    await tx.importUpload.upsert({
      where,
      create: { importId, path, sizeBytes, storageKey },
      update: { sizeBytes, storageKey },
    });
    await notifyChange(tx, importId);
    return before?.storageKey ?? null;
  });
}

/**
 * Takes a finished upload into an open import; the file is moved into storage.
 * @throws AppError `conflict` once the import is committed; then the file is gone
 */
export async function receiveUpload(
  viewer: Viewer,
  input: z.input<typeof receiveUploadInput>,
): Promise<void> {
  const upload = receiveUploadInput.parse(input);
  const { id: importId } = await findEditableImport(viewer, upload.importId);
  await checkUpload(upload);
  const storageKey = `imports/${importId}/${randomUUID()}`;
  await storage().putFile(storageKey, upload.file);
  try {
    const replaced = await recordUpload(upload, storageKey);
    if (replaced) await deleteObjects([replaced]);
  } catch (error) {
    await deleteObjects([storageKey]);
    throw error;
  }
}
