import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { AppError } from '@/lib/core/app-error';
import { checkEntry } from './check-entry';
import { checkPath, showablePath } from './check-path';
import { findOverlaps } from './find-overlaps';
import { readEntry } from './read-entry';
import { MAX_ENTRIES, MAX_TOTAL_BYTES } from './zip-limits';

/** One file of an archive. */
export interface ZipEntry {
  readonly path: string;
  readonly sizeBytes: number;
  /** why it is not read; null where it may be */
  readonly refusal: string | null;
  /** @throws AppError `invalid` with the reason */
  readonly read: () => Promise<Uint8Array>;
}

export interface Zip {
  /** in the archive's own order; folders left out */
  readonly entries: readonly ZipEntry[];
  readonly close: () => void;
}

function refuseArchive(code: 'invalid' | 'too_large', reason: string): never {
  throw new AppError(
    code,
    `${reason} Nothing was read from it. Pack the files anew and try again.`,
  );
}

async function readDirectory(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) {
    refuseArchive('too_large', `The zip lists more than ${MAX_ENTRIES} files.`);
  }
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    refuseArchive('invalid', 'The directory of the zip is damaged or encrypted.');
  }
  if (entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > MAX_TOTAL_BYTES) {
    refuseArchive('too_large', `The zip unpacks to more than ${MAX_TOTAL_BYTES / 1024 ** 3} GiB.`);
  }
  return entries;
}

/** Names are decoded by hand: yauzl gives the whole archive up at the first unsafe one. */
function nameOf(entry: Entry): string {
  return getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    true,
  );
}

function listEntries(zip: ZipFile, directory: readonly Entry[]): ZipEntry[] {
  const overlaps = findOverlaps(directory);
  const seen = new Map<string, number>();
  return directory.flatMap((entry) => {
    const name = nameOf(entry);
    if (name.endsWith('/') && entry.uncompressedSize === 0) return [];
    const shown = showablePath(name);
    const times = (seen.get(shown) ?? 0) + 1;
    seen.set(shown, times);
    const refusal =
      (times > 1 ? 'The zip lists this path more than once; the first one was read.' : null) ??
      checkPath(name) ??
      (overlaps.has(entry) ? 'The file shares bytes with another one: a zip bomb.' : null) ??
      checkEntry(entry);
    return {
      path: times > 1 ? `${shown} (${times})` : shown,
      sizeBytes: entry.uncompressedSize,
      refusal,
      read: () => readEntry(zip, entry),
    };
  });
}

/**
 * Opens an archive on this machine's disk for reading at random.
 * @throws AppError `invalid` for a broken archive, `too_large` for one with too many files or bytes
 */
export async function openZip(file: string): Promise<Zip> {
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
  const zip = await openPromise(file, options).catch(() =>
    refuseArchive('invalid', 'The zip is broken: its end is missing or damaged.'),
  );
  try {
    const directory = await readDirectory(zip);
    return { entries: listEntries(zip, directory), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}
