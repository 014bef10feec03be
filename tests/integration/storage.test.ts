import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDiskStorage } from '@/lib/platform/storage/disk-storage';
import type { ObjectStorage } from '@/lib/platform/storage/object-storage';
import { startS3Server } from '../support/s3-server';

const BYTES = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 31) % 251);

let folder: string;
let s3: Awaited<ReturnType<typeof startS3Server>>;
const storages: Partial<Record<string, ObjectStorage>> = {};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prosodia-storage-'));
  s3 = await startS3Server();
  vi.stubEnv('S3_BUCKET', 'voices');
  vi.stubEnv('S3_ENDPOINT', s3.url);
  vi.stubEnv('S3_ACCESS_KEY_ID', 'key');
  vi.stubEnv('S3_SECRET_ACCESS_KEY', 'secret');
  // The settings are read once, when they are first asked for: after they were made above.
  const { storage } = await import('@/lib/platform/storage/storage');
  storages.S3 = storage();
  storages.disk = createDiskStorage(path.join(folder, 'objects'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  s3.server.close();
  await rm(folder, { recursive: true });
});

describe.each(['disk', 'S3'])('storage on %s', (name) => {
  const storage = (): ObjectStorage => storages[name] as ObjectStorage;

  it('gives back what was put, whole, in part and as a file', async () => {
    await storage().put('clips/a/b.wav', BYTES);
    expect(Buffer.compare(Buffer.from(await storage().get('clips/a/b.wav')), BYTES)).toBe(0);
    expect(await storage().size('clips/a/b.wav')).toBe(BYTES.length);
    const part = await buffer(await storage().stream('clips/a/b.wav', { start: 10, end: 19 }));
    expect([...part]).toEqual([...BYTES.subarray(10, 20)]);
    const read = await storage().withFile('clips/a/b.wav', (file) => readFile(file));
    expect(Buffer.compare(read, BYTES)).toBe(0);
  });

  it('takes a file over and replaces what was there', async () => {
    const file = path.join(folder, `upload-${name}`);
    await writeFile(file, BYTES);
    await storage().put('uploads/x', Uint8Array.of(1));
    await storage().putFile('uploads/x', file);
    expect(await storage().size('uploads/x')).toBe(BYTES.length);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('says not_found for what is not there, and deletes without complaint', async () => {
    await storage().put('gone', BYTES);
    await storage().delete('gone');
    await storage().delete('gone');
    const reads = [
      () => storage().get('gone'),
      () => storage().size('gone'),
      () => storage().stream('gone'),
    ];
    for (const read of reads) await expect(read()).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refuses keys that could leave its folder', async () => {
    for (const key of ['../x', '/etc/passwd', 'a/../../b', '', 'a\\b']) {
      await expect((async () => storage().put(key, BYTES))()).rejects.toThrow('not a storage key');
    }
  });
});

it('keeps S3 objects in the bucket and nothing on this disk but what is read', async () => {
  expect([...s3.objects.keys()]).toContain('/voices/clips/a/b.wav');
  const scratch = path.join(process.env.PROSODIA_DATA ?? '', 'scratch');
  expect(await readdir(scratch)).toEqual([]);
});
