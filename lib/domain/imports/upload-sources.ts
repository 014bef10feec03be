import { buffer } from 'node:stream/consumers';
import { db } from '@/lib/platform/db';
import type { ImportUpload } from '@/lib/platform/generated/prisma/client';
import { storage } from '@/lib/platform/storage/storage';
import { isZip, ZIP_MAGIC_BYTES } from '@/lib/platform/zip/is-zip';
import { fileTooLarge } from './file-too-large';
import type { ImportEntry, ImportSource } from './import-source';
import { zipSource } from './zip-source';

async function isZipUpload({ storageKey, sizeBytes }: ImportUpload): Promise<boolean> {
  if (sizeBytes < ZIP_MAGIC_BYTES) return false;
  const head = await storage().stream(storageKey, { start: 0, end: ZIP_MAGIC_BYTES - 1 });
  return isZip(await buffer(head));
}

function toEntry({ path, sizeBytes, storageKey }: ImportUpload): ImportEntry {
  const size = Number(sizeBytes);
  return {
    path,
    sizeBytes: size,
    refusal: fileTooLarge(size),
    read: () => storage().get(storageKey),
  };
}

/** What arrived through the browser: each zip, told by its first bytes, and the single files together. */
export async function uploadSources(importId: string): Promise<ImportSource[]> {
  const uploads = await db().importUpload.findMany({
    where: { importId },
    orderBy: { path: 'asc' },
  });
  const zips: ImportSource[] = [];
  const files: ImportEntry[] = [];
  for (const upload of uploads) {
    if (await isZipUpload(upload)) {
      zips.push(zipSource(upload.path, (use) => storage().withFile(upload.storageKey, use)));
    } else {
      files.push(toEntry(upload));
    }
  }
  if (files.length === 0) return zips;
  return [{ name: '', withEntries: (use) => use(files) }, ...zips];
}
