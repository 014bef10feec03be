import type { ClipName } from '@/lib/core/corpora/corpus';

/** A file whose name is understood and whose bytes were read. */
export interface ReadFile {
  readonly path: string;
  readonly name: ClipName;
  readonly bytes: Uint8Array;
  readonly contentHash: string;
}
