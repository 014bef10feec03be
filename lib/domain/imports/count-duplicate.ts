import type { Transaction } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { describeDuplicate } from './describe-duplicate';
import type { ImportRun } from './import-run';
import type { SameRecording } from './known-recordings';
import type { ReadFile } from './read-file';
import { recordFile } from './record-file';

interface Duplicate {
  readonly run: ImportRun;
  readonly file: ReadFile;
  /** the clip that is counted with */
  readonly where: Prisma.ClipWhereUniqueInput;
  /** null where the bytes are the same */
  readonly differenceDb: number | null;
}

async function countWith(
  tx: Transaction,
  { run, file, where, differenceDb }: Duplicate,
): Promise<void> {
  const { path, name } = file;
  const stored = await tx.clip.update({
    where,
    data: { duplicateCount: { increment: 1 } },
    include: { actor: { select: { label: true } }, emotion: { select: { key: true } } },
  });
  const reason = describeDuplicate({ stored, name, differenceDb });
  const { emotion, actorLabel: actor } = name;
  const outcome = 'DUPLICATE' as const;
  await recordFile(run, { path, outcome, reason, clipId: stored.id, emotion, actor }, tx);
}

/** Counts a file with the clip that has its bytes. */
export function countSameBytes(tx: Transaction, run: ImportRun, file: ReadFile): Promise<void> {
  const datasetId_contentHash = { datasetId: run.dataset.id, contentHash: file.contentHash };
  return countWith(tx, { run, file, where: { datasetId_contentHash }, differenceDb: null });
}

/** Counts a file with the clip that holds the same recording in other bytes. */
export function countSameRecording(
  tx: Transaction,
  { run, file, same }: { run: ImportRun; file: ReadFile; same: SameRecording },
): Promise<void> {
  const { clipId, differenceDb } = same;
  return countWith(tx, { run, file, where: { id: clipId }, differenceDb });
}
