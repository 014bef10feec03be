import type { ByteRange } from '@/lib/platform/storage/object-storage';

/**
 * The part of an object that an HTTP Range header asks for (RFC 9110, section 14).
 * @returns null for the whole object: no header, one that is malformed, or one of several ranges,
 * which a server may ignore; `unsatisfiable` where the object has none of the bytes asked for
 */
export function parseByteRange(
  header: string | undefined,
  sizeBytes: number,
): ByteRange | null | 'unsatisfiable' {
  const match = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '');
  if (!match) return null;
  const [, first, last] = match;
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Math.min(Number(last), sizeBytes);
    if (length === 0) return 'unsatisfiable';
    return { start: sizeBytes - length, end: sizeBytes - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  if (start >= sizeBytes) return 'unsatisfiable';
  return { start, end: last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1) };
}
