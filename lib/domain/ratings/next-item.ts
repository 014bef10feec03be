import type { z } from 'zod';
import type { Viewer } from '../authority';
import { findRateableTask } from './find-task';
import { raterOf } from './rater-of';
import { readQueue } from './read-queue';
import { type ListeningQueue, nextItemInput } from './schema';

/**
 * The clips that the viewer hears next, with a few more to load ahead. What was handed to him and not
 * rated comes first, so that a reload changes nothing.
 * @throws AppError `forbidden` for one who may not rate here, `conflict` for a closed round
 */
export async function nextItem(
  viewer: Viewer,
  input: z.input<typeof nextItemInput>,
): Promise<ListeningQueue> {
  const { taskId, take } = nextItemInput.parse(input);
  const task = await findRateableTask(viewer, taskId);
  return readQueue(task, raterOf(viewer), take);
}
