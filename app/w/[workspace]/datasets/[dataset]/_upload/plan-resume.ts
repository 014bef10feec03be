import type { OpenImportView } from '@/lib/domain/imports/schema';
import type { DroppedFile } from './dropped-file';

/** How a drop is sent: into which import, and what of it is there already. */
export interface ResumePlan {
  /** null: a new import */
  readonly importId: string | null;
  readonly missing: readonly DroppedFile[];
  readonly receivedCount: number;
}

const identity = (path: string, sizeBytes: number): string => `${sizeBytes} ${path}`;

/**
 * A drop goes on with the open import if everything that arrived there is part of this drop, by path
 * and size. Another drop gets an import of its own, so that none of the earlier one slips in.
 */
export function planResume(files: readonly DroppedFile[], open: OpenImportView | null): ResumePlan {
  const dropped = new Set(files.map(({ path, file }) => identity(path, file.size)));
  const received = new Set(
    (open?.received ?? []).map(({ path, sizeBytes }) => identity(path, sizeBytes)),
  );
  const isSameDrop = open !== null && [...received].every((one) => dropped.has(one));
  if (!isSameDrop) return { importId: null, missing: files, receivedCount: 0 };
  const missing = files.filter(({ path, file }) => !received.has(identity(path, file.size)));
  return { importId: open.importId, missing, receivedCount: received.size };
}
