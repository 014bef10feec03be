import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { ACTIVE_CLIPS } from '../clips/active-clips';
import { editableDatasets } from '../datasets/access';
import { writeCsv } from '../experiments/write-csv';
import { findReadableTask } from './find-task';
import { taskInput } from './schema';

const HEAD = [
  'path',
  'actor',
  'intended',
  'rater',
  'label',
  'confidence',
  'reaction_ms',
  'replays',
];

/**
 * Every rating of a round as comma-separated values, but those of clips that were set aside. Listeners
 * are numbers, in the order in which they joined; who may only look gets his own ratings.
 */
export async function exportRatings(
  viewer: Viewer,
  input: z.input<typeof taskInput>,
): Promise<{ name: string; csv: string }> {
  const task = await findReadableTask(viewer, taskInput.parse(input).taskId);
  const may = { AND: [{ id: task.datasetId }, editableDatasets(viewer)] };
  const seesAll = (await db().dataset.count({ where: may })) > 0;
  const ratings = await db().rating.findMany({
    where: { taskId: task.id, clip: ACTIVE_CLIPS },
    include: { clip: { include: { actor: true, emotion: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const numbers = new Map<string, number>();
  for (const { raterKey } of ratings) {
    if (!numbers.has(raterKey)) numbers.set(raterKey, numbers.size + 1);
  }
  const own = viewer.kind === 'user' ? viewer.userId : '';
  const rows = ratings
    .filter(({ userId }) => seesAll || userId === own)
    .map(({ clip, raterKey, label, confidence, reactionMs, replays, createdAt }) => [
      clip.path,
      clip.actor.label,
      clip.emotion.key,
      `R${numbers.get(raterKey)}`,
      label,
      confidence ?? '',
      reactionMs ?? '',
      replays,
      createdAt.toISOString(),
    ]);
  return { name: task.name, csv: writeCsv([[...HEAD, 'given_at'], ...rows]) };
}
