import { existsSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CorpusArchive } from '@/lib/core/corpora/corpus-archive';
import type { ArchiveSource } from '@/lib/platform/archives/archive-source';
import { downloadArchive } from '@/lib/platform/archives/download-archive';
import {
  openPartialFile,
  type PartialFile,
  sweepPartialFiles,
} from '@/lib/platform/archives/partial-file';
import { verifyArchive } from '@/lib/platform/archives/verify-archive';
import { md5, sha256 } from '@/lib/platform/hash';
import { type ArchiveServer, type ServedFile, startArchiveServer } from '../support/archive-server';
import { buildZip } from '../support/build-zip';
import { recordings } from '../support/imports';

vi.mock('@/lib/platform/archives/archive-limits', () => ({
  MAX_ARCHIVE_BYTES: 200_000,
  SILENCE_MS: 300,
  MAX_TRIES: 3,
  MAX_REDIRECTS: 3,
}));

let server: ArchiveServer;
let zip: Buffer;
let partial: PartialFile;
let named = 0;
const waits: number[] = [];

beforeAll(async () => {
  server = await startArchiveServer();
  zip = await buildZip(recordings(20));
});
beforeEach(async () => {
  partial = await openPartialFile(`fetch-${++named}`);
  server.asked.length = 0;
  waits.length = 0;
});
afterAll(() => server.close());

const never = new AbortController().signal;

function serveAs(file: Partial<ServedFile>): ArchiveSource {
  const isRead = async (upTo: number): Promise<boolean> => (await partial.sizeBytes()) >= upTo;
  server.files.set('/corpus.zip', { bytes: zip, etag: '"one"', isRead, ...file });
  const url = new URL('/corpus.zip', server.url);
  const archive: CorpusArchive = {
    corpus: 'ravdess',
    publisher: 'The test',
    url: url.href,
    fileName: 'corpus.zip',
    page: 'https://example.org/corpus',
    sizeBytes: null,
    md5: null,
  };
  return { archive, url, checksum: null, sizeBytes: null };
}

const download = (source: ArchiveSource, signal = never) =>
  downloadArchive({
    source,
    partial,
    signal,
    onProgress: () => undefined,
    wait: async (ms) => void waits.push(ms),
  });

const ranges = () => server.asked.map(({ range }) => range);

async function expectWhole(): Promise<void> {
  expect(sha256(await readFile(partial.file))).toBe(sha256(zip));
}

describe('a download', () => {
  test('comes in one piece where nothing goes wrong, and says how far it is', async () => {
    const seen: number[] = [];
    await downloadArchive({
      source: serveAs({}),
      partial,
      signal: never,
      onProgress: ({ haveBytes, totalBytes }) => {
        expect(totalBytes).toBe(zip.length);
        seen.push(haveBytes);
      },
      wait: async () => undefined,
    });
    await expectWhole();
    expect(seen.at(0)).toBe(0);
    expect(seen.at(-1)).toBe(zip.length);
  });

  test('goes on after a broken connection with the bytes that are missing', async () => {
    await download(serveAs({ breaks: [30_000, 10_000] }));
    await expectWhole();
    const [first, second, third, ...more] = ranges();
    expect(more).toEqual([]);
    expect(first).toBeUndefined();
    const starts = [second, third].map((range) => Number(/\d+/.exec(range ?? '')?.[0]));
    expect(starts[0]).toBeGreaterThan(0);
    expect(starts[1]).toBeGreaterThan(starts[0]);
    expect(waits).toEqual([1000, 1000]);
  });

  test('goes on where a dead worker left it, and asks only whether the end is there', async () => {
    const source = serveAs({ breaks: [30_000] });
    const dying = downloadArchive({
      source,
      partial,
      signal: never,
      onProgress: () => undefined,
      wait: () => Promise.reject(new Error('the worker died')),
    });
    await expect(dying).rejects.toThrow('the worker died');
    const kept = await partial.sizeBytes();
    expect(kept).toBeGreaterThan(0);
    partial = await openPartialFile(`fetch-${named}`);
    await download(source);
    await expectWhole();
    expect(ranges()[1]).toBe(`bytes=${kept}-`);
    await download(source);
    expect(ranges()[2]).toBe(`bytes=${zip.length}-`);
    await expectWhole();
  });

  test('begins anew where the file has changed in between', async () => {
    await partial.writeNote({ url: `${server.url}/corpus.zip`, etag: '"old"', totalBytes: 9 });
    await writeFile(partial.file, 'old bytes');
    await download(serveAs({}));
    await expectWhole();
    expect(ranges()).toEqual(['bytes=9-']);
  });

  test('begins anew where nothing could tell an old file from a new one', async () => {
    await download(serveAs({ etag: undefined, breaks: [30_000] }));
    await expectWhole();
    expect(ranges()).toEqual([undefined, undefined]);
  });

  test('trusts its checksum to tell where the archive gives no validator', async () => {
    const source = serveAs({ etag: 'W/"weak"', breaks: [30_000] });
    await download({ ...source, checksum: { algorithm: 'md5', hex: md5(zip) } });
    await expectWhole();
    expect(ranges()[1]).toMatch(/^bytes=\d+-$/);
  });

  test('gets the whole file from a server without ranges, and without a length', async () => {
    await download(serveAs({ hasRanges: false, hasLength: false, breaks: [30_000] }));
    await expectWhole();
  });

  test('waits longer and longer while the archive asks for patience', async () => {
    await download(serveAs({ statuses: [500, 503] }));
    await expectWhole();
    expect(waits).toEqual([1000, 2000]);
  });

  test('gives up readably: what is kept, and what to do', async () => {
    const failing = download(serveAs({ breaks: [50_000, 0, 0, 0, 0] }));
    const error = await failing.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'unavailable' });
    expect(String(error)).toMatch(/\d\.\d MB are here and kept/);
    expect(String(error)).toContain('https://example.org/corpus');
    expect(await partial.sizeBytes()).toBeGreaterThan(0);
  });

  test('says at once that the file is gone', async () => {
    await expect(download(serveAs({ statuses: [404] }))).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('404'),
    });
    expect(server.asked).toHaveLength(1);
  });

  test('says that an archive is offline', async () => {
    const dead = await startArchiveServer();
    const source = serveAs({});
    await dead.close();
    const url = new URL('/corpus.zip', dead.url);
    await expect(download({ ...source, url })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('refuses the connection. Nothing has arrived.'),
    });
  });

  test('does not wait for an archive that has fallen silent', async () => {
    const { createServer } = await import('node:http');
    const silent = createServer((_, response) => void response.writeHead(200).write('PK'));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const source = { ...serveAs({}), url: new URL(`http://127.0.0.1:${port}/corpus.zip`) };
    await expect(download(source)).rejects.toMatchObject({
      message: expect.stringContaining('fell silent'),
    });
    silent.closeAllConnections();
    silent.close();
  });

  test('is not led to another host, nor round in circles', async () => {
    const other = await startArchiveServer();
    other.files.set('/secret', { bytes: Buffer.from('secret') });
    await expect(download(serveAs({ redirect: `${other.url}/secret` }))).rejects.toMatchObject({
      message: expect.stringContaining('not in the list of archives'),
    });
    expect(other.asked).toEqual([]);
    await other.close();
    await expect(download(serveAs({ redirect: '/corpus.zip' }))).rejects.toMatchObject({
      message: expect.stringContaining('on and on'),
    });
  });

  test('stops at the limit of size', async () => {
    const source = serveAs({ bytes: Buffer.alloc(300_000), hasLength: false });
    await expect(download(source)).rejects.toMatchObject({ code: 'too_large' });
    expect(await partial.sizeBytes()).toBeLessThanOrEqual(200_000);
  });

  test('ends on a signal', async () => {
    const stop = new AbortController();
    stop.abort(new Error('the worker is ending'));
    await expect(download(serveAs({}), stop.signal)).rejects.toThrow('the worker is ending');
  });
});

describe('what has arrived', () => {
  test('is known by its SHA-256, and held against the published checksum', async () => {
    const source = serveAs({});
    await download(source);
    const known = { sha256: sha256(zip), sizeBytes: zip.length };
    expect(await verifyArchive(partial.file, source)).toEqual({ ...known, checkedBy: null });
    const checksum = { algorithm: 'md5', hex: md5(zip) } as const;
    expect(await verifyArchive(partial.file, { ...source, checksum })).toEqual({
      ...known,
      checkedBy: `md5 ${md5(zip)}`,
    });
  });

  test('is refused where it is not the published file, with both sums', async () => {
    const source = serveAs({});
    await download(source);
    const checksum = { algorithm: 'md5', hex: '0'.repeat(32) } as const;
    await expect(verifyArchive(partial.file, { ...source, checksum })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(`its MD5 is ${md5(zip)}, not ${'0'.repeat(32)}`),
    });
  });

  test('is refused where it is no zip', async () => {
    const source = serveAs({ bytes: Buffer.from('<html>Please accept our terms</html>') });
    await download(source);
    await expect(verifyArchive(partial.file, source)).rejects.toMatchObject({
      message: expect.stringContaining('not a zip'),
    });
  });
});

test('what nobody goes on with is swept after a week', async () => {
  const old = await openPartialFile('old');
  await writeFile(old.file, 'old');
  await writeFile(partial.file, 'new');
  const nineDaysAgo = new Date(Date.now() - 9 * 24 * 3600 * 1000);
  await utimes(old.file, nineDaysAgo, nineDaysAgo);
  await sweepPartialFiles();
  expect(existsSync(old.file)).toBe(false);
  expect(existsSync(partial.file)).toBe(true);
});
