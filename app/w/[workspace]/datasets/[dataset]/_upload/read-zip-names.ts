import type { FileEntry } from '@zip.js/zip.js';

/** One file inside an archive. */
export interface ZipName {
  readonly path: string;
  readonly sizeBytes: number;
  /** its bytes, for tables; the browser keeps them in memory */
  read(): Promise<Uint8Array>;
}

async function readEntry(entry: FileEntry): Promise<Uint8Array> {
  const { Uint8ArrayWriter } = await import('@zip.js/zip.js');
  return entry.getData(new Uint8ArrayWriter());
}

/**
 * Names and sizes from an archive's central directory: a few kilobytes at its end, so that even a
 * large archive is previewed before a byte of it is sent.
 * @throws Error in words where the file is no readable zip
 */
export async function readZipNames(file: Blob): Promise<ZipName[]> {
  const { BlobReader, configure, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new BlobReader(file));
  try {
    const entries = await reader.getEntries();
    return entries
      .filter((entry): entry is FileEntry => !entry.directory && !isLitter(entry.filename))
      .map((entry) => ({
        path: entry.filename,
        sizeBytes: entry.uncompressedSize,
        read: () => readEntry(entry),
      }));
  } catch {
    throw new Error('It cannot be read as a zip: its directory is damaged or missing.');
  } finally {
    await reader.close();
  }
}

/** What macOS and Windows put into archives beside the files. */
const isLitter = (path: string): boolean =>
  /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(path);
