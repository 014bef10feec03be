import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableTask } from './find-task';
import { closeTaskInput } from './schema';

/** Ends a round, or opens it again; ratings are kept either way. */
export async function closeTask(
  viewer: Viewer,
  input: z.input<typeof closeTaskInput>,
): Promise<void> {
  const { taskId, closed } = closeTaskInput.parse(input);
  const { id } = await findEditableTask(viewer, taskId);
  await db().ratingTask.updateMany({
    where: { id, kind: 'ROUND' },
    data: { closedAt: closed ? new Date() : null },
  });
}
