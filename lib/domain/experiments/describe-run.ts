import { db } from '@/lib/platform/db';
import type { Epoch, Run } from '@/lib/platform/generated/prisma/client';
import { readProgress } from '../progress/read-progress';
import { readConfusion } from './read-confusion';
import { type EpochView, type RunView, type ScoresView, storedScoresSchema } from './schema';

/** Runs that a worker takes before this one; null once it has started or ended. */
async function queuePlaceOf(run: Run): Promise<number | null> {
  if (run.status !== 'QUEUED') return null;
  const where = { createdAt: { lt: run.createdAt } };
  return db().run.count({ where: { ...where, status: { in: ['QUEUED', 'RUNNING'] } } });
}

function describeEpoch(epoch: Epoch): EpochView {
  const { number, trainLoss, trainAccuracy, trainUar, valLoss, valAccuracy, valUar } = epoch;
  const { seconds } = epoch;
  return { number, trainLoss, trainAccuracy, trainUar, valLoss, valAccuracy, valUar, seconds };
}

const parseScores = (stored: unknown): ScoresView | null =>
  stored === null ? null : storedScoresSchema.parse(stored);

/** The view of a run that was found through access.ts. */
export async function describeRun(run: Run): Promise<RunView> {
  const scores = parseScores(run.scores);
  const [epochs, progress, queuePlace, confusion] = await Promise.all([
    db().epoch.findMany({ where: { runId: run.id }, orderBy: { number: 'asc' } }),
    readProgress(run.id),
    queuePlaceOf(run),
    scores
      ? readConfusion(
          run.id,
          scores.perClass.map(({ key }) => key),
        )
      : null,
  ]);
  const { id, status, fold, seed, epochsPlanned, bestEpoch, failure, attempts } = run;
  const { engineName: name, engineVersion: version, startedAt, finishedAt } = run;
  const row = { id, status, fold, seed, epochsPlanned, bestEpoch, failure, attempts };
  return {
    ...row,
    engine: name && version ? { name, version } : null,
    stopRequested: run.stopRequestedAt !== null,
    queuePlace,
    progress,
    isPreparing: run.isPreparing,
    epochs: epochs.map(describeEpoch),
    scores,
    confusion,
    startedAt,
    finishedAt,
  };
}
