import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { AppError } from '@/lib/core/app-error';

function refuse(reason: string): never {
  throw new AppError('invalid', reason);
}

/**
 * The bytes of one file of an archive. What really comes out is counted as it comes, so that a
 * directory which lies about sizes costs no more memory than it declared.
 * @throws AppError `invalid` with the reason
 */
export async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const bytes = Buffer.alloc(entry.uncompressedSize);
  let filled = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    // Leaving the loop early destroys the stream and with it the inflating.
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (filled + chunk.length > bytes.length) {
        refuse('The file unpacks to more than the archive declares.');
      }
      filled += chunk.copy(bytes, filled);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    refuse('The file cannot be unpacked: the archive is damaged here.');
  }
  if (filled !== bytes.length) refuse('The file unpacks to less than the archive declares.');
  if (crc32(bytes) !== entry.crc32) refuse('The file does not match its checksum (CRC-32).');
  return bytes;
}
