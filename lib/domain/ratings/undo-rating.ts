import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findOwnItem } from './find-item';
import { raterOf } from './rater-of';
import { readQueue } from './read-queue';
import { itemInput, type ListeningQueue, nextItemInput } from './schema';

const AT_HAND = nextItemInput.shape.take.parse(undefined);

/**
 * Takes the viewer's latest rating in a round back; its clip is the next to be heard. Sent twice it
 * takes back one.
 * @throws AppError `conflict` for a rating that is not the latest; nothing is changed
 */
export async function undoRating(
  viewer: Viewer,
  input: z.input<typeof itemInput>,
): Promise<ListeningQueue> {
  const { item, task } = await findOwnItem(viewer, itemInput.parse(input).itemId);
  const { taskId, clipId } = item;
  const raterKey = raterOf(viewer);
  await db().$transaction(async (tx) => {
    const latest = await tx.rating.findFirst({
      where: { taskId, raterKey },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    const own = await tx.rating.findUnique({
      where: { taskId_raterKey_clipId: { taskId, raterKey, clipId } },
    });
    if (!own) return;
    if (latest?.id !== own.id) {
      throw new AppError('conflict', 'Only your latest rating can be taken back. All are kept.');
    }
    await tx.rating.delete({ where: { id: own.id } });
  });
  return readQueue(task, raterKey, AT_HAND);
}
