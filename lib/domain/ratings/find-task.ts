import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Prisma, RatingTask } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findEditable, findReadable } from '../workspaces/find-through';
import { rateableTasks, ratingTasksIn } from './access';

const sought = (id: string) => ({
  what: 'The round',
  find: (workspace: Prisma.WorkspaceWhereInput) =>
    db().ratingTask.findFirst({ where: { AND: [{ id }, ratingTasksIn(workspace)] } }),
});

export const findReadableTask = (viewer: Viewer, id: string): Promise<RatingTask> =>
  findReadable(viewer, sought(id));

export const findEditableTask = (viewer: Viewer, id: string): Promise<RatingTask> =>
  findEditable(viewer, sought(id));

/**
 * A round in which the viewer may rate now.
 * @throws AppError `not_found` for a stranger, `forbidden` for a viewer whom the round does not let
 * rate, `conflict` for a closed round
 */
export async function findRateableTask(viewer: Viewer, id: string): Promise<RatingTask> {
  const task = await findReadableTask(viewer, id);
  const may = await db().ratingTask.count({ where: { AND: [{ id }, rateableTasks(viewer)] } });
  if (may === 0) {
    throw new AppError(
      'forbidden',
      'Your role here is viewer, and this round is for members. Ask an owner to let viewers rate.',
    );
  }
  if (task.closedAt) {
    throw new AppError('conflict', 'This round is closed. The ratings that you gave are kept.');
  }
  return task;
}
