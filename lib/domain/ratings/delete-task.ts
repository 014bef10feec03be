import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableTask } from './find-task';
import { taskInput } from './schema';

/** Deletes a round with all its ratings. */
export async function deleteTask(viewer: Viewer, input: z.input<typeof taskInput>): Promise<void> {
  const { id } = await findEditableTask(viewer, taskInput.parse(input).taskId);
  await db().ratingTask.deleteMany({ where: { id } });
}
