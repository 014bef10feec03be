import { confusionMatrix } from '@/lib/core/metrics/confusion-matrix';
import { scoreConfusion } from '@/lib/core/metrics/score-confusion';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { finishProgress } from '../progress/finish-progress';
import type { PreparedTraining } from './build-training';
import { RunGone } from './run-gone';
import type { ScoresView } from './schema';
import type { Trained } from './training';

type PredictionRow = Prisma.PredictionCreateManyInput;

/** The most probable class of each test clip, the first of equals. */
function predict(runId: string, prepared: PreparedTraining, trained: Trained): PredictionRow[] {
  const { classKeys, testClips } = prepared;
  const classCount = classKeys.length;
  return testClips.map(({ clipId, emotion }, row) => {
    const from = row * classCount;
    const probabilities = [...trained.testProbabilities.subarray(from, from + classCount)];
    const confidence = Math.max(...probabilities);
    const predictedIndex = probabilities.indexOf(confidence);
    const trueIndex = classKeys.indexOf(emotion);
    return { runId, clipId, trueIndex, predictedIndex, confidence, probabilities };
  });
}

function score(rows: readonly PredictionRow[], classKeys: readonly string[]): ScoresView {
  const confusion = confusionMatrix(
    rows.map((row) => row.trueIndex),
    rows.map((row) => row.predictedIndex),
    classKeys.length,
  );
  const { perClass, ...scores } = scoreConfusion(confusion);
  return { ...scores, perClass: perClass.map((of, index) => ({ key: classKeys[index], ...of })) };
}

/**
 * Ends a run with what its best epoch says of the test clips: predictions, scores and status in one
 * transaction. A run that was stopped before its first epoch ended has none.
 * @throws RunGone
 */
export async function recordResult(
  runId: string,
  prepared: PreparedTraining,
  trained: Trained,
): Promise<void> {
  const rows = trained.bestEpoch > 0 ? predict(runId, prepared, trained) : [];
  const result =
    rows.length > 0
      ? { bestEpoch: trained.bestEpoch, scores: { ...score(rows, prepared.classKeys) } }
      : {};
  await db().$transaction(async (tx) => {
    if ((await tx.run.count({ where: { id: runId } })) === 0) throw new RunGone();
    await tx.prediction.deleteMany({ where: { runId } });
    await tx.prediction.createMany({ data: rows });
    const status = trained.stopped ? 'STOPPED' : 'FINISHED';
    const data = { status, finishedAt: new Date(), ...result } as const;
    await tx.run.update({ where: { id: runId }, data });
    await finishProgress(runId, tx);
  });
}
