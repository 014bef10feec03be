import { AppError } from '@/lib/core/app-error';
import { ArchiveInterruption } from './archive-interruption';
import { MAX_TRIES } from './archive-limits';
import type { ArchiveSource } from './archive-source';
import { judgeAnswer } from './judge-answer';
import { openArchive } from './open-archive';
import type { PartialFile } from './partial-file';
import { receiveBody } from './receive-body';

export interface DownloadProgress {
  readonly haveBytes: number;
  /** null where the archive does not say */
  readonly totalBytes: number | null;
}

export interface Download {
  readonly source: ArchiveSource;
  readonly partial: PartialFile;
  readonly onProgress: (progress: DownloadProgress) => void;
  readonly signal: AbortSignal;
  /** pauses before another try */
  readonly wait: (ms: number) => Promise<void>;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** A validator that If-Range may use: RFC 9110 allows strong ones only. */
function strongEtag(response: Response): string | null {
  const etag = response.headers.get('etag');
  return etag && !etag.startsWith('W/') ? etag : null;
}

/**
 * Asks for the rest, if there is one to go on with: the archive must be able to tell that the file is
 * still the same, or a checksum must be there to tell it in the end.
 */
async function rangeHeaders(
  { partial, source }: Download,
  haveBytes: number,
): Promise<Record<string, string>> {
  const note = await partial.readNote();
  if (haveBytes === 0 || note?.url !== source.url.href) return {};
  if (note.etag) return { range: `bytes=${haveBytes}-`, 'if-range': note.etag };
  return source.checksum ? { range: `bytes=${haveBytes}-` } : {};
}

/** One request; gives whether the file is complete. */
async function tryOnce(download: Download): Promise<boolean> {
  const { source, partial, signal, onProgress } = download;
  const headers = await rangeHeaders(download, await partial.sizeBytes());
  const haveBytes = headers.range ? await partial.sizeBytes() : 0;
  const response = await openArchive(source.url, { headers, signal });
  try {
    const judged = judgeAnswer(response, { source, haveBytes });
    if (judged.kind === 'complete') return true;
    if (judged.kind === 'discard' || !response.body) {
      await partial.remove();
      return false;
    }
    const { totalBytes } = judged;
    const fromBytes = judged.kind === 'append' ? haveBytes : 0;
    await partial.writeNote({ url: source.url.href, etag: strongEtag(response), totalBytes });
    const tell = (have: number): void => onProgress({ haveBytes: have, totalBytes });
    tell(fromBytes);
    const { body } = response;
    await receiveBody({ body, file: partial.file, fromBytes, onBytes: tell, signal });
    if (totalBytes === null || (await partial.sizeBytes()) === totalBytes) return true;
    throw new ArchiveInterruption('it broke the connection');
  } finally {
    // What was not read is not waited for.
    if (response.body && !response.body.locked) await response.body.cancel();
  }
}

function giveUp({ source }: Download, reason: string, haveBytes: number): AppError {
  const kept =
    haveBytes > 0 ? `${(haveBytes / 1e6).toFixed(1)} MB are here and kept` : 'Nothing has arrived';
  const { archive, url } = source;
  return new AppError(
    'unavailable',
    `${url.host} cannot be reached: ${reason}. ${kept}. Try again later, or download ${archive.fileName} by hand from ${archive.page} and drop it here.`,
  );
}

/**
 * Fetches an archive into a partial file, going on where an earlier try, or an earlier worker, was
 * broken off. Gives up after several tries in a row that bring nothing further.
 * @throws AppError `unavailable` with what is kept and what to do
 */
export async function downloadArchive(download: Download): Promise<void> {
  const { partial, signal, wait } = download;
  let furthest = 0;
  for (let tries = 1; ; tries++) {
    try {
      if (await tryOnce(download)) return;
      if (tries >= MAX_TRIES) throw giveUp(download, 'it gives no usable answer', 0);
    } catch (error) {
      if (!(error instanceof ArchiveInterruption)) throw error;
      const haveBytes = await partial.sizeBytes();
      if (haveBytes > furthest) tries = 1;
      furthest = Math.max(furthest, haveBytes);
      if (tries >= MAX_TRIES) throw giveUp(download, error.reason, haveBytes);
      const backOff = FIRST_WAIT_MS * 2 ** (tries - 1);
      await wait(Math.min(error.waitMs ?? backOff, LONGEST_WAIT_MS));
      signal.throwIfAborted();
    }
  }
}
