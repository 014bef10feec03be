import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openZip } from '@/lib/platform/zip/open-zip';
import { buildRawZip, buildZip, type RawEntry } from '../support/build-zip';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'prosodia-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

let count = 0;
async function opened(bytes: Buffer) {
  const file = path.join(folder, `${count++}.zip`);
  await writeFile(file, bytes);
  return openZip(file);
}

/** What becomes of each entry: its bytes as text, or the reason why there are none. */
async function readAll(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await opened(bytes);
  const result: Record<string, string> = {};
  for (const entry of zip.entries) {
    result[entry.path] =
      entry.refusal ??
      (await entry.read().then(
        (read) => Buffer.from(read).toString(),
        (error: Error) => error.message,
      ));
  }
  zip.close();
  return result;
}

const good: RawEntry = { name: 'good.txt', data: Buffer.from('good') };

test('files of a proper archive are read, stored or deflated', async () => {
  const long = 'long '.repeat(1000);
  expect(await readAll(await buildZip({ 'a/b.txt': Buffer.from(long) }))).toEqual({
    'a/b.txt': long,
  });
  expect(await readAll(buildRawZip([{ ...good, stored: true }]))).toEqual({ 'good.txt': 'good' });
});

test.each([
  ['../up.wav', /leads out/],
  ['a/../../up.wav', /leads out/],
  ['/etc/passwd', /absolute/],
  ['C:/up.wav', /absolute/],
  ['a\\..\\up.wav', /backslash/],
  ['a\u0001.wav', /cannot be read/],
])('the path %j is refused, the rest is read', async (name, reason) => {
  const result = await readAll(buildRawZip([{ name, data: Buffer.from('bad') }, good]));
  expect(result['good.txt']).toBe('good');
  expect(Object.values(result)[0]).toMatch(reason);
});

test.each<[string, RawEntry, RegExp]>([
  ['encrypted', { name: 'x', data: Buffer.from('x'), flags: 1 }, /encrypted/],
  [
    'a symbolic link',
    { name: 'x', data: Buffer.from('/etc'), unixMode: 0o120777 },
    /symbolic link/,
  ],
  ['a device', { name: 'x', data: Buffer.from('x'), unixMode: 0o020666 }, /regular file/],
  ['packed by an unknown method', { name: 'x', data: Buffer.from('x'), method: 14 }, /method 14/],
  ['of a wrong checksum', { name: 'x', data: Buffer.from('x'), crc: 1 }, /checksum/],
  ['declared larger than 200 MiB', { name: 'x', declaredBytes: 201 * 2 ** 20 }, /200 MiB/],
  ['a bomb of zeros', { name: 'x', data: Buffer.alloc(5 * 2 ** 20) }, /zip bomb/],
  [
    'a bomb with a false header',
    { name: 'x', data: Buffer.alloc(64 * 2 ** 20), declaredBytes: 1000 },
    /more than the archive declares/,
  ],
  ['shorter than declared', { name: 'x', data: Buffer.from('x'), declaredBytes: 9 }, /less than/],
  [
    'damaged inside',
    { name: 'x', data: Buffer.from('not deflated'), stored: true, method: 8 },
    /cannot be unpacked/,
  ],
])('an entry that is %s is refused, the rest is read', async (_what, entry, reason) => {
  const result = await readAll(buildRawZip([entry, good]));
  expect(result.x).toMatch(reason);
  expect(result['good.txt']).toBe('good');
});

test('a bomb with a false header takes no more memory than it declared', async () => {
  const bomb = buildRawZip([{ name: 'x', data: Buffer.alloc(150 * 2 ** 20), declaredBytes: 1000 }]);
  const zip = await opened(bomb);
  const before = process.memoryUsage().rss;
  await expect(zip.entries[0]?.read()).rejects.toThrow(/more than/);
  expect(process.memoryUsage().rss - before).toBeLessThan(40 * 2 ** 20);
  zip.close();
});

test('entries that share bytes are refused as a bomb', async () => {
  const result = await readAll(
    buildRawZip([
      { name: 'a', data: Buffer.from('kernel') },
      { name: 'b', data: Buffer.from('kernel'), sharesBytes: true },
      good,
    ]),
  );
  expect(result.a).toMatch(/shares bytes/);
  expect(result.b).toMatch(/shares bytes/);
  expect(result['good.txt']).toBe('good');
});

test('a path that is listed twice is read once', async () => {
  const second = { ...good, data: Buffer.from('other') };
  const result = await readAll(buildRawZip([good, second]));
  expect(result['good.txt']).toBe('good');
  expect(result['good.txt (2)']).toMatch(/more than once/);
});

test('a broken archive says so and what to do', async () => {
  const whole = await buildZip({ 'a.txt': Buffer.from('a'.repeat(5000)) });
  for (const broken of [whole.subarray(0, whole.length - 30), Buffer.from('PK\u0003\u0004')]) {
    await expect(opened(broken)).rejects.toMatchObject({
      name: 'AppError',
      code: 'invalid',
      message: expect.stringMatching(/broken.*Nothing was read.*try again/),
    });
  }
});

test('an archive that declares more than 20 GiB in all is refused as a whole', async () => {
  const entries = Array.from({ length: 110 }, (_, i) => ({
    name: String(i),
    declaredBytes: 199 * 2 ** 20,
  }));
  await expect(opened(buildRawZip(entries))).rejects.toMatchObject({ code: 'too_large' });
});
