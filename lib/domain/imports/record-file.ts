import { db, type Transaction } from '@/lib/platform/db';
import type { ImportRun } from './import-run';
import type { ImportOutcome } from './schema';

export interface FileOutcome {
  readonly path: string;
  readonly outcome: ImportOutcome;
  readonly reason?: string;
  readonly clipId?: string;
  /** labels of a file that repeats a clip */
  readonly emotion?: string;
  readonly actor?: string;
  /** of the bytes that were read */
  readonly contentHash?: string;
}

/** Writes down what became of a file; with the change to the clips, where there is one, or not at all. */
export async function recordFile(
  run: ImportRun,
  file: FileOutcome,
  tx: Pick<Transaction, 'importFile'> = db(),
): Promise<void> {
  await tx.importFile.create({ data: { importId: run.importId, ...file } });
}
