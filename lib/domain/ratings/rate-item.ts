import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findOwnItem } from './find-item';
import { raterOf } from './rater-of';
import { readQueue } from './read-queue';
import { type ListeningQueue, nextItemInput, rateItemInput } from './schema';

const AT_HAND = nextItemInput.shape.take.parse(undefined);

function refuseSecondLabel(): never {
  throw new AppError(
    'conflict',
    'You have already rated this clip otherwise, in another tab perhaps. That rating is kept; take it back to change it.',
  );
}

/**
 * Keeps what the viewer heard in a clip that was handed to him. Sent twice it counts once, so that a
 * browser may send again whatever it has no answer for.
 * @throws AppError `conflict` where another label is kept already, or the round was closed;
 * `invalid` for a label that the round does not offer
 */
export async function rateItem(
  viewer: Viewer,
  input: z.input<typeof rateItemInput>,
): Promise<ListeningQueue> {
  const { itemId, label, confidence, reactionMs, replays } = rateItemInput.parse(input);
  const { item, task } = await findOwnItem(viewer, itemId);
  const { taskId, clipId } = item;
  const userId = raterOf(viewer);
  if (!task.choices.includes(label)) {
    throw new AppError('invalid', 'This round does not offer that answer. Reload the page.');
  }
  const heard = { label, reactionMs, replays, confidence: task.asksConfidence ? confidence : null };
  const { count } = await db().rating.createMany({
    data: [{ taskId, clipId, raterKey: userId, userId, ...heard }],
    skipDuplicates: true,
  });
  if (count === 0) {
    const kept = await db().rating.findUnique({
      where: { taskId_raterKey_clipId: { taskId, raterKey: userId, clipId } },
    });
    if (kept?.label !== label) refuseSecondLabel();
  }
  return readQueue(task, userId, AT_HAND);
}
