import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { notFound } from '@/lib/core/app-error';
import type { ObjectStorage } from './object-storage';
import { assertStorageKey } from './storage-key';

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Storage in a folder. A new object is written beside its place and renamed into it. */
export function createDiskStorage(folder: string): ObjectStorage {
  const place = (key: string): string => {
    assertStorageKey(key);
    return path.join(folder, key);
  };
  const landing = async (key: string): Promise<{ target: string; draft: string }> => {
    const target = place(key);
    await mkdir(path.dirname(target), { recursive: true });
    return { target, draft: `${target}.${randomUUID()}.part` };
  };
  const found = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (isCode(error, 'ENOENT')) throw notFound('The stored file');
      throw error;
    }
  };
  return {
    async put(key, bytes) {
      const { target, draft } = await landing(key);
      await writeFile(draft, bytes);
      await rename(draft, target);
    },
    async putFile(key, file) {
      const { target, draft } = await landing(key);
      try {
        await rename(file, target);
      } catch (error) {
        if (!isCode(error, 'EXDEV')) throw error;
        await copyFile(file, draft);
        await rename(draft, target);
        await rm(file);
      }
    },
    get: (key) => found(readFile(place(key))),
    async stream(key, range) {
      await found(stat(place(key)));
      return createReadStream(place(key), range);
    },
    size: async (key) => (await found(stat(place(key)))).size,
    async withFile(key, use) {
      await found(stat(place(key)));
      return use(place(key));
    },
    delete: (key) => rm(place(key), { force: true }),
  };
}
