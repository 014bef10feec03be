import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { env } from '../env';

const noteSchema = z.object({
  url: z.string(),
  /** strong ETag of the file that the bytes are of; null where the archive gives none */
  etag: z.string().nullable(),
  totalBytes: z.number().nullable(),
});

/** What is known of a partly fetched file; it lies beside it, so that both survive their worker. */
export type PartialNote = z.infer<typeof noteSchema>;

export interface PartialFile {
  readonly file: string;
  sizeBytes(): Promise<number>;
  /** null where there is none, or one that cannot be read */
  readNote(): Promise<PartialNote | null>;
  writeNote(note: PartialNote): Promise<void>;
  remove(): Promise<void>;
}

const folder = (): string => path.join(env().PROSODIA_DATA, 'fetches');

/** The partly fetched file of this name, which may not exist yet. */
export async function openPartialFile(name: string): Promise<PartialFile> {
  await mkdir(folder(), { recursive: true });
  const file = path.join(folder(), `${name}.part`);
  const note = path.join(folder(), `${name}.json`);
  return {
    file,
    sizeBytes: async () => (await stat(file).catch(() => null))?.size ?? 0,
    async readNote() {
      const text = await readFile(note, 'utf8').catch(() => null);
      if (text === null) return null;
      try {
        return noteSchema.parse(JSON.parse(text));
      } catch {
        // A worker that dies while it writes leaves half a note.
        return null;
      }
    },
    writeNote: (about) => writeFile(note, JSON.stringify(about)),
    async remove() {
      await rm(file, { force: true });
      await rm(note, { force: true });
    },
  };
}

const KEPT_MS = 7 * 24 * 3600 * 1000;

/** Removes what nobody has gone on with for a week. */
export async function sweepPartialFiles(now = Date.now()): Promise<void> {
  for (const name of await readdir(folder()).catch(() => [])) {
    const at = path.join(folder(), name);
    const found = await stat(at).catch(() => null);
    if (found && now - found.mtimeMs > KEPT_MS) await rm(at, { force: true });
  }
}
