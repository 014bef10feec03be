import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sweepUploads } from '@/lib/web/uploads/sweep-uploads';

it('deletes a half upload and its description once neither was touched for long', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sweep-'));
  try {
    const names = ['old', 'old.json', 'growing', 'growing.json', 'orphan.json'];
    for (const name of names) await writeFile(path.join(folder, name), 'x');
    const longAgo = new Date(Date.now() - 100_000);
    for (const name of ['old', 'old.json', 'growing.json', 'orphan.json']) {
      await utimes(path.join(folder, name), longAgo, longAgo);
    }
    expect(await sweepUploads(folder, Date.now() - 50_000)).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(['growing', 'growing.json']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
