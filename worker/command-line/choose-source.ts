import { AppError } from '@/lib/core/app-error';
import { findArchive } from '@/lib/core/corpora/archives';
import { findCorpus } from '@/lib/domain/datasets/find-corpus';

export interface SourceOptions {
  readonly corpus: string;
  readonly from?: string;
  readonly fetch?: boolean;
  readonly acceptLicence?: boolean;
}

/**
 * The folder or zip to import; null for the public archive, whose licence was accepted.
 * @throws AppError `invalid` where neither or both are named, or the licence still has to be read
 */
export function chooseSource({ corpus, from, fetch, acceptLicence }: SourceOptions): string | null {
  if ((from === undefined) === !fetch) {
    throw new AppError('invalid', 'Name either --from PATH or --fetch.');
  }
  if (from !== undefined) return from;
  const { name, licence, citation } = findCorpus(corpus);
  const archive = findArchive(corpus);
  if (!archive) {
    throw new AppError('invalid', `No public archive of ${name} is known. Use --from PATH.`);
  }
  if (acceptLicence) return null;
  throw new AppError(
    'invalid',
    `${name} is kept by ${archive.publisher} (${archive.page}).\nLicence: ${licence}\nCite: ${citation}\nTo accept the licence and fetch it, repeat the command with --accept-licence.`,
  );
}
