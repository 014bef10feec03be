import { db } from '@/lib/platform/db';
import type { ConfusionView } from './schema';

/** Counts a run's predictions by true and predicted class. */
export async function readConfusion(
  runId: string,
  labels: readonly string[],
): Promise<ConfusionView> {
  const matrix = labels.map(() => labels.map(() => 0));
  const cells = await db().prediction.groupBy({
    by: ['trueIndex', 'predictedIndex'],
    where: { runId },
    _count: true,
  });
  for (const { trueIndex, predictedIndex, _count } of cells) {
    matrix[trueIndex][predictedIndex] = _count;
  }
  return { labels, matrix };
}
