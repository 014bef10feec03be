import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';
import type { System } from '../authority';
import { buildTraining, type PreparedTraining } from './build-training';
import { type ClaimedRun, claimRun } from './claim-run';
import { failRun } from './fail-run';
import { recordEmbedding } from './record-embedding';
import { recordEpoch } from './record-epoch';
import { recordResult } from './record-result';
import { RunGone } from './run-gone';
import type { TrainedEpoch, TrainInChild, TrainingWatcher } from './training';
import type { OpenTrunkInChild } from './trunk-in-child';
import { watchStop } from './watch-stop';

export interface TrainingTools {
  readonly trainInChild: TrainInChild;
  readonly openTrunkInChild: OpenTrunkInChild;
  /** the worker is ending: leaves the run to be resumed */
  readonly signal: AbortSignal;
}

function watcherOf(runId: string): TrainingWatcher {
  let ended: TrainedEpoch | null = null;
  return {
    async engine({ name, version }) {
      await db().$transaction(async (tx) => {
        const data = { engineName: name, engineVersion: version };
        await tx.run.updateMany({ where: { id: runId }, data });
        await notifyChange(tx, runId);
      });
    },
    async epoch(epoch) {
      ended = epoch;
    },
    async checkpoint({ epoch, isBest, bytes }) {
      if (ended?.epoch !== epoch)
        throw new Error(`the checkpoint of epoch ${epoch} has no figures`);
      await recordEpoch(runId, { ...ended, isBest, bytes });
    },
  };
}

/** Rejects as soon as the worker has to end, without waiting for the trainer, which ends with it. */
function untilShutdown<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined);
  return new Promise((resolve, reject) => {
    const end = (): void => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

interface Signals {
  /** a person stops the run */
  readonly stop: AbortSignal;
  /** a person stops it, or the worker ends */
  readonly either: AbortSignal;
}

/** Loads the run's rows, which may take a trunk some minutes; null where a person stopped it meanwhile. */
async function prepare(
  run: ClaimedRun,
  { openTrunkInChild }: TrainingTools,
  { stop, either }: Signals,
): Promise<PreparedTraining | null> {
  const { onEmbedded, finish } = recordEmbedding(run);
  try {
    const tools = { openTrunkInChild, onEmbedded, signal: either };
    const prepared = await buildTraining(run, tools);
    await finish();
    return prepared;
  } catch (error) {
    if (!stop.aborted || run.checkpointKey) throw error;
    // Takes it up again to find it stopped before there was anything to keep.
    await claimRun(run.id);
    return null;
  }
}

async function train(run: ClaimedRun, tools: TrainingTools): Promise<void> {
  const { trainInChild, signal } = tools;
  const stop = await watchStop(run.id);
  try {
    const either = AbortSignal.any([stop.signal, signal]);
    const prepared = await prepare(run, tools, { stop: stop.signal, either });
    if (!prepared) return;
    const work = trainInChild(prepared.training, watcherOf(run.id), either);
    await recordResult(run.id, prepared, await untilShutdown(work, signal));
  } finally {
    stop.close();
  }
}

/**
 * Trains a run in a child process, from its last checkpoint where it has one. An expected failure is
 * written on the row; anything else is thrown for the queue to try again.
 */
export async function trainExperiment(
  system: System,
  { runId }: { runId: string },
  tools: TrainingTools,
): Promise<void> {
  const run = await claimRun(runId);
  if (!run) return;
  try {
    await train(run, tools);
  } catch (error) {
    if (error instanceof RunGone) return;
    if (!(error instanceof AppError)) throw error;
    await failRun(system, { runId, reason: error.message });
  }
}
