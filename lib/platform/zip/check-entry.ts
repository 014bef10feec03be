import type { Entry } from 'yauzl';
import { MAX_FILE_BYTES, MAX_RATIO, RATIO_FREE_BYTES } from './zip-limits';

const STORED = 0;
const DEFLATED = 8;
/** Unix file type in the upper half of the external attributes, where the archiver set one. */
const TYPE_MASK = 0o170000;
const TYPE_SYMLINK = 0o120000;
const TYPE_FILE = 0o100000;

const fileType = (entry: Entry): number => (entry.externalFileAttributes >>> 16) & TYPE_MASK;

/** Why an entry is not read, judged by the archive's directory alone; null where it may be. */
export function checkEntry(entry: Entry): string | null {
  const { uncompressedSize, compressedSize, compressionMethod } = entry;
  const type = fileType(entry);
  if (type === TYPE_SYMLINK) return 'This is a symbolic link, not a file.';
  if (type !== 0 && type !== TYPE_FILE) return 'This is not a regular file.';
  if (entry.isEncrypted()) return 'The file is encrypted. Pack it without a password.';
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    return `The file is packed by method ${compressionMethod}; only stored and deflated files are read.`;
  }
  if (uncompressedSize > MAX_FILE_BYTES) {
    return `The file is larger than ${MAX_FILE_BYTES / 1024 ** 2} MiB.`;
  }
  if (uncompressedSize > RATIO_FREE_BYTES && uncompressedSize > compressedSize * MAX_RATIO) {
    return `The file unpacks to more than ${MAX_RATIO} times its packed size: a zip bomb, or hours of silence.`;
  }
  return null;
}
