import { AppError } from '@/lib/core/app-error';
import { ArchiveInterruption } from './archive-interruption';
import type { ArchiveSource } from './archive-source';

/** What an archive's answer means for a file of which `haveBytes` are here. */
export type JudgedAnswer =
  /** the body goes on where the file ends */
  | { readonly kind: 'append'; readonly totalBytes: number | null }
  /** the body is the whole file */
  | { readonly kind: 'restart'; readonly totalBytes: number | null }
  /** everything is here */
  | { readonly kind: 'complete' }
  /** what is here fits to nothing: begin anew */
  | { readonly kind: 'discard' };

interface Asked {
  readonly source: ArchiveSource;
  readonly haveBytes: number;
}

const PATIENCE = new Set([408, 425, 429, 500, 502, 503, 504]);

/** `bytes 100-199/200`, or `bytes * /200` of a refused range. */
function readContentRange(header: string | null): { start?: number; total: number | null } | null {
  const found = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(header ?? '');
  if (!found) return null;
  const [, start, total] = found;
  return {
    start: start === undefined ? undefined : Number(start),
    total: total === '*' ? null : Number(total),
  };
}

function refuse(status: number, { archive, url }: ArchiveSource): never {
  const why =
    status === 404 || status === 410
      ? `${url.host} no longer has the file at its address (it answers ${status})`
      : `${url.host} does not give the file out (it answers ${status})`;
  throw new AppError(
    'unavailable',
    `${why}. Nothing was imported. Download ${archive.fileName} by hand from ${archive.page} and drop it here.`,
  );
}

function waitOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}

/**
 * Reads status and headers of RFC 9110, section 14.
 * @throws ArchiveInterruption where the archive asks for patience
 * @throws AppError `unavailable` where it will not give the file
 */
export function judgeAnswer(response: Response, { source, haveBytes }: Asked): JudgedAnswer {
  const { status, headers } = response;
  const range = readContentRange(headers.get('content-range'));
  if (status === 200) {
    const length = headers.get('content-length');
    // The length of a compressed body is not that of the file.
    const isPlain = (headers.get('content-encoding') ?? 'identity') === 'identity';
    return { kind: 'restart', totalBytes: length && isPlain ? Number(length) : null };
  }
  if (status === 206) {
    if (range?.start !== haveBytes) return { kind: 'discard' };
    return { kind: 'append', totalBytes: range.total };
  }
  if (status === 416) {
    return range && range.total === haveBytes ? { kind: 'complete' } : { kind: 'discard' };
  }
  if (PATIENCE.has(status)) throw new ArchiveInterruption(`it answers ${status}`, waitOf(response));
  return refuse(status, source);
}
