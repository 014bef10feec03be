import { db, type Transaction } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { advanceProgress } from '../progress/advance-progress';
import { RunGone } from './run-gone';
import type { TrainedEpoch } from './training';

export interface FinishedEpoch extends TrainedEpoch {
  readonly isBest: boolean;
  /** the checkpoint to go on from */
  readonly bytes: Uint8Array;
}

async function upsertEpoch(tx: Transaction, runId: string, epoch: TrainedEpoch): Promise<void> {
  const { epoch: number, trainLoss, trainAccuracy, trainUar, seconds } = epoch;
  const { valLoss, valAccuracy, valUar } = epoch;
  const row = { trainLoss, trainAccuracy, trainUar, valLoss, valAccuracy, valUar, seconds };
  await tx.epoch.upsert({
    where: { runId_number: { runId, number } },
    create: { runId, number, ...row },
    update: row,
  });
}

/** Moves the run on to this epoch; gives the checkpoints that are no longer needed. */
async function moveOn(runId: string, key: string, epoch: FinishedEpoch): Promise<string[]> {
  return db().$transaction(async (tx) => {
    const run = await tx.run.findUnique({ where: { id: runId } });
    if (!run) throw new RunGone();
    await upsertEpoch(tx, runId, epoch);
    const bestKey = epoch.isBest ? key : run.bestKey;
    const bestEpoch = epoch.isBest ? epoch.epoch : run.bestEpoch;
    await tx.run.update({
      where: { id: runId },
      data: { checkpointKey: key, checkpointEpoch: epoch.epoch, bestKey, bestEpoch },
    });
    await advanceProgress({ subjectId: runId, done: epoch.epoch, failed: 0 }, tx);
    const former = new Set([run.checkpointKey, run.bestKey]);
    return [...former].filter((old) => old !== null && old !== key && old !== bestKey) as string[];
  });
}

/**
 * Keeps an epoch: the checkpoint goes to storage under a name of its own, then row, position and
 * progress are written together. Whenever the worker dies, the last row and the checkpoint that the
 * run names belong to the same epoch.
 * @throws RunGone
 */
export async function recordEpoch(runId: string, epoch: FinishedEpoch): Promise<void> {
  const key = `runs/${runId}/epoch-${epoch.epoch}`;
  await storage().put(key, epoch.bytes);
  try {
    const stale = await moveOn(runId, key, epoch);
    await Promise.all(stale.map((old) => storage().delete(old)));
  } catch (error) {
    if (error instanceof RunGone) await storage().delete(key);
    throw error;
  }
}
