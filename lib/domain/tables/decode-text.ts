import { AppError } from '@/lib/core/app-error';

/** Larger tables are not metadata of clips. */
export const MAX_TABLE_BYTES = 32 * 1024 * 1024;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * The text of a table: UTF-8, or UTF-16 where a byte order mark says so; the mark is dropped.
 * @throws AppError `invalid` for other encodings, whose letters would have to be guessed, and
 * `too_large`
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  if (bytes.length > MAX_TABLE_BYTES) {
    throw new AppError('too_large', `${path} is larger than ${MAX_TABLE_BYTES / 1024 ** 2} MiB.`);
  }
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new AppError(
      'invalid',
      `${path} is not UTF-8 text. Save it as “CSV UTF-8” and try again.`,
    );
  }
}
