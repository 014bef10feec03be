import type { z } from 'zod';
import type { Viewer } from '../authority';
import { findReadableTask } from './find-task';
import { type RatingTaskView, taskInput } from './schema';
import { toTaskViews } from './task-views';

export async function getTask(
  viewer: Viewer,
  input: z.input<typeof taskInput>,
): Promise<RatingTaskView> {
  const task = await findReadableTask(viewer, taskInput.parse(input).taskId);
  const [view] = await toTaskViews(viewer, [task]);
  return view as RatingTaskView;
}
