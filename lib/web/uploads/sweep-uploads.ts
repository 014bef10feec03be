import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const INFO = '.json';

async function modifiedMs(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}

/**
 * Deletes half uploads (bytes and description) that nothing was added to since `olderThanMs`.
 * @returns how many were deleted
 */
export async function sweepUploads(folder: string, olderThanMs: number): Promise<number> {
  const names = await readdir(folder);
  const ids = new Set(names.map((name) => (name.endsWith(INFO) ? name.slice(0, -5) : name)));
  let swept = 0;
  for (const id of ids) {
    const files = [path.join(folder, id), path.join(folder, `${id}${INFO}`)];
    const touched = Math.max(...(await Promise.all(files.map(modifiedMs))));
    if (touched >= olderThanMs) continue;
    await Promise.all(files.map((file) => rm(file, { force: true })));
    swept += 1;
  }
  return swept;
}
