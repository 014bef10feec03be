import type { Transaction } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { describeDuplicate } from './describe-duplicate';
import type { ImportRun } from './import-run';
import type { SameRecording } from './known-recordings';
import type { ReadFile } from './read-file';
import { recordFile } from './record-file';
import type { ImportOutcome } from './schema';

interface Duplicate {
  readonly run: ImportRun;
  readonly file: ReadFile;
  /** the clip that is counted with */
  readonly where: Prisma.ClipWhereUniqueInput;
  /** null where the bytes are the same */
  readonly differenceDb: number | null;
}

const LABELS = {
  actor: { select: { label: true } },
  emotion: { select: { key: true } },
} as const;

type Stored = Prisma.ClipGetPayload<{ include: typeof LABELS }>;

/** Whether an earlier import, or another one just now, brought these bytes at this path. */
async function cameBefore(
  tx: Transaction,
  { run, file }: Duplicate,
  stored: Stored,
): Promise<boolean> {
  const { path, contentHash } = file;
  if (stored.path === path && stored.contentHash === contentHash) return true;
  const where = { clipId: stored.id, path, contentHash, importId: { not: run.importId } };
  return (await tx.importFile.findFirst({ where, select: { path: true } })) !== null;
}

async function countWith(tx: Transaction, duplicate: Duplicate): Promise<ImportOutcome> {
  const { run, file, where, differenceDb } = duplicate;
  const { path, name, contentHash } = file;
  const stored = await tx.clip.findUniqueOrThrow({ where, include: LABELS });
  // Of two imports of one drop at once, the second sees what the first has recorded.
  await tx.$executeRaw`select 1 from "Clip" where id = ${stored.id} for no key update`;
  const isHere = await cameBefore(tx, duplicate, stored);
  if (!isHere) {
    await tx.clip.update({ where: { id: stored.id }, data: { duplicateCount: { increment: 1 } } });
  }
  const outcome = isHere ? 'ALREADY_HERE' : 'DUPLICATE';
  const reason = describeDuplicate({ stored, name, differenceDb, isHere });
  const { emotion, actorLabel: actor } = name;
  const clipId = stored.id;
  await recordFile(run, { path, outcome, reason, clipId, contentHash, emotion, actor }, tx);
  return outcome;
}

/** Counts a file with the clip that has its bytes, unless it was counted before. */
export function countSameBytes(
  tx: Transaction,
  run: ImportRun,
  file: ReadFile,
): Promise<ImportOutcome> {
  const datasetId_contentHash = { datasetId: run.dataset.id, contentHash: file.contentHash };
  return countWith(tx, { run, file, where: { datasetId_contentHash }, differenceDb: null });
}

/** Counts a file with the clip that holds the same recording in other bytes, unless it was before. */
export function countSameRecording(
  tx: Transaction,
  { run, file, same }: { run: ImportRun; file: ReadFile; same: SameRecording },
): Promise<ImportOutcome> {
  const { clipId, differenceDb } = same;
  return countWith(tx, { run, file, where: { id: clipId }, differenceDb });
}
