import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { AppError } from '@/lib/core/app-error';
import { isZip, ZIP_MAGIC_BYTES } from '../zip/is-zip';
import type { ArchiveSource } from './archive-source';

interface Measured {
  readonly sizeBytes: number;
  readonly isZip: boolean;
  readonly sha256: string;
  readonly md5: string;
}

async function measure(file: string): Promise<Measured> {
  const [sha, md5] = [createHash('sha256'), createHash('md5')];
  let sizeBytes = 0;
  let head = new Uint8Array();
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    if (head.length < ZIP_MAGIC_BYTES) head = Buffer.concat([head, chunk]);
    sizeBytes += chunk.length;
    sha.update(chunk);
    md5.update(chunk);
  }
  return { sizeBytes, isZip: isZip(head), sha256: sha.digest('hex'), md5: md5.digest('hex') };
}

const BY_HAND = ({ archive }: ArchiveSource): string =>
  `What came was thrown away and nothing was imported. Try again, or download ${archive.fileName} by hand from ${archive.page} and drop it here.`;

/**
 * Holds a fetched file against what is known of it.
 * @returns its SHA-256, and the checksum it was held against, e.g. `md5 bc69…`; null where none is known
 * @throws AppError `unavailable` where it is not the file
 */
export async function verifyArchive(
  file: string,
  source: ArchiveSource,
): Promise<{ sha256: string; sizeBytes: number; checkedBy: string | null }> {
  const found = await measure(file);
  const { checksum, url } = source;
  if (checksum && found[checksum.algorithm] !== checksum.hex) {
    throw new AppError(
      'unavailable',
      `What ${url.host} sent is not the published file: its ${checksum.algorithm.toUpperCase()} is ${found[checksum.algorithm]}, not ${checksum.hex}. ${BY_HAND(source)}`,
    );
  }
  if (!found.isZip) {
    throw new AppError(
      'unavailable',
      `What ${url.host} sent is not a zip, perhaps a page that asks something. ${BY_HAND(source)}`,
    );
  }
  const { sha256, sizeBytes } = found;
  return { sha256, sizeBytes, checkedBy: checksum && `${checksum.algorithm} ${checksum.hex}` };
}
