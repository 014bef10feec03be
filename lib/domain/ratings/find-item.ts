import { notFound } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { RatingItem, RatingTask } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { ownItems } from './access';
import { findRateableTask } from './find-task';

interface OwnItem {
  readonly item: RatingItem;
  readonly task: RatingTask;
}

/**
 * An item of the viewer's own, in a round in which he may rate now.
 * @throws AppError `not_found` for anybody else's item; as findRateableTask
 */
export async function findOwnItem(viewer: Viewer, id: string): Promise<OwnItem> {
  const item = await db().ratingItem.findFirst({ where: { AND: [{ id }, ownItems(viewer)] } });
  if (!item) throw notFound('The clip of this round');
  return { item, task: await findRateableTask(viewer, item.taskId) };
}
