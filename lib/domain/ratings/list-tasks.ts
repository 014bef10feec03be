import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { type RatingTaskView, ratedDatasetInput } from './schema';
import { toTaskViews } from './task-views';

/** A dataset's labelling rounds and imported votes, newest first; remarks are on the clips' pages. */
export async function listTasks(
  viewer: Viewer,
  input: z.input<typeof ratedDatasetInput>,
): Promise<RatingTaskView[]> {
  const dataset = await findReadableDataset(viewer, ratedDatasetInput.parse(input).datasetId);
  const tasks = await db().ratingTask.findMany({
    where: { datasetId: dataset.id, kind: { not: 'REMARKS' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return toTaskViews(viewer, tasks);
}
