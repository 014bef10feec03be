import { MAX_FILE_BYTES } from '@/lib/platform/zip/zip-limits';

/** Why a file of this size is not imported; null where it may be. */
export function fileTooLarge(sizeBytes: number): string | null {
  if (sizeBytes <= MAX_FILE_BYTES) return null;
  return `The file is larger than ${MAX_FILE_BYTES / 1024 ** 2} MiB.`;
}
