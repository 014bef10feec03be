import { db, type Transaction } from '@/lib/platform/db';
import type { Prisma, RatingTask } from '@/lib/platform/generated/prisma/client';
import { ACTIVE_CLIPS } from '../clips/active-clips';
import { offerItems } from './offer-items';
import type { ListeningQueue, RatingItemView } from './schema';

const itemSelect = {
  id: true,
  clip: {
    select: {
      durationSec: true,
      path: true,
      actor: { select: { label: true } },
      emotion: { select: { key: true } },
    },
  },
} satisfies Prisma.RatingItemSelect;

type Item = Prisma.RatingItemGetPayload<{ select: typeof itemSelect }>;

/** In a blind round nothing of a clip goes to the browser but its length. */
function toItemView({ isBlind }: RatingTask, { id, clip }: Item): RatingItemView {
  const { durationSec, path, actor, emotion } = clip;
  const known = isBlind ? null : { path, actor: actor.label, intended: emotion.key };
  return { id, durationSec, known };
}

async function findLast(tx: Transaction, task: RatingTask, userId: string) {
  const rating = await tx.rating.findFirst({
    where: { taskId: task.id, raterKey: userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  if (!rating) return null;
  const { clipId, label } = rating;
  const item = await tx.ratingItem.findUnique({
    where: { taskId_userId_clipId: { taskId: task.id, userId, clipId } },
    select: itemSelect,
  });
  return item && { item: toItemView(task, item), label };
}

/** What the listener hears next in a round that was found through access.ts; hands clips out. */
export function readQueue(task: RatingTask, userId: string, take: number): Promise<ListeningQueue> {
  return db().$transaction(async (tx) => {
    const own = { taskId: task.id, raterKey: userId, clip: ACTIVE_CLIPS };
    const rated = await tx.rating.count({ where: own });
    const { itemIds, remaining } = await offerItems(tx, { task, userId }, { take, rated });
    const rows = await tx.ratingItem.findMany({
      where: { id: { in: [...itemIds] } },
      select: itemSelect,
    });
    const byId = new Map(rows.map((row) => [row.id, toItemView(task, row)]));
    const items = itemIds.flatMap((id) => byId.get(id) ?? []);
    return { items, rated, remaining, last: await findLast(tx, task, userId) };
  });
}
