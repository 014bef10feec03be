import { AppError } from '@/lib/core/app-error';
import type { CorpusArchive } from '@/lib/core/corpora/corpus-archive';
import { env } from '../env';
import { ArchiveInterruption } from './archive-interruption';
import { openArchive } from './open-archive';

export interface Checksum {
  readonly algorithm: 'md5' | 'sha256';
  readonly hex: string;
}

/** Where an archive is fetched from, and what is known of it beforehand. */
export interface ArchiveSource {
  readonly archive: CorpusArchive;
  readonly url: URL;
  readonly checksum: Checksum | null;
  readonly sizeBytes: number | null;
}

/** The address of an archive: the public one, or that of this installation's mirror. */
export function archiveUrl({ url, fileName }: CorpusArchive): URL {
  const base = env().PROSODIA_ARCHIVE_BASE;
  return base ? new URL(fileName, base.endsWith('/') ? base : `${base}/`) : new URL(url);
}

function refuseMirror(why: string): never {
  throw new AppError(
    'unavailable',
    `The mirror cannot be used: ${why}. Nothing was fetched; tell whoever runs this installation, or drop the zip here.`,
  );
}

/** `FILE.sha256` beside the file, as sha256sum writes it; null where the mirror has none. */
async function readMirrorChecksum(url: URL, signal: AbortSignal): Promise<Checksum | null> {
  const beside = new URL(url);
  beside.pathname += '.sha256';
  const answer = await openArchive(beside, { signal }).catch((error: unknown) => {
    if (error instanceof ArchiveInterruption) return refuseMirror(`${url.host}: ${error.reason}`);
    throw error;
  });
  const text = await answer.text();
  if (answer.status === 404) return null;
  const hex = /^[0-9a-f]{64}\b/i.exec(text)?.[0].toLowerCase();
  if (answer.ok && hex) return { algorithm: 'sha256', hex };
  return refuseMirror(
    answer.ok
      ? `${beside.href} does not hold a SHA-256`
      : `${beside.href} answers ${answer.status}`,
  );
}

/**
 * Where to fetch an archive. On a mirror, a checksum that the mirror states beside the file counts
 * instead of the published one, for whoever keeps a mirror may have packed the files anew.
 */
export async function locateArchive(
  archive: CorpusArchive,
  signal: AbortSignal,
): Promise<ArchiveSource> {
  const url = archiveUrl(archive);
  const own = env().PROSODIA_ARCHIVE_BASE ? await readMirrorChecksum(url, signal) : null;
  if (own) return { archive, url, checksum: own, sizeBytes: null };
  const checksum = archive.md5 ? ({ algorithm: 'md5', hex: archive.md5 } as const) : null;
  return { archive, url, checksum, sizeBytes: archive.sizeBytes };
}
