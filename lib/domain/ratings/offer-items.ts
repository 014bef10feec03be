import type { Transaction } from '@/lib/platform/db';
import type { RatingTask } from '@/lib/platform/generated/prisma/client';

/** A clip that was handed out and not rated for so long may be handed to somebody else. */
const OFFER_HOLDS_MS = 30 * 60 * 1000;

interface Listener {
  readonly task: RatingTask;
  readonly userId: string;
}

interface Candidate {
  readonly clipId: string;
  /** all that the listener may still get, besides what he has at hand */
  readonly left: number;
}

/**
 * Clips that the listener has neither rated nor at hand and that lack ratings: those with the fewest
 * ratings and outstanding offers first, and among equals an order of the listener's own, which the
 * round's seed decides.
 */
function findCandidates(
  tx: Transaction,
  { task, userId }: Listener,
  take: number,
): Promise<Candidate[]> {
  const since = new Date(Date.now() - OFFER_HOLDS_MS).toISOString();
  return tx.$queryRaw<Candidate[]>`
    with given as (
      select "clipId", count(*) as n, bool_or("raterKey" = ${userId}) as own
      from "Rating" where "taskId" = ${task.id} group by "clipId"
    ), offered as (
      select i."clipId", bool_or(i."userId" = ${userId}) as own,
        count(*) filter (where r.id is null and i."offeredAt" > ${since}::timestamp) as n
      from "RatingItem" i
      left join "Rating" r
        on r."taskId" = i."taskId" and r."clipId" = i."clipId" and r."raterKey" = i."userId"
      where i."taskId" = ${task.id} group by i."clipId"
    )
    select t."clipId", count(*) over ()::int as left
    from "RatingTaskClip" t
    join "Clip" c on c.id = t."clipId" and c."excludedAt" is null
    left join given g on g."clipId" = t."clipId"
    left join offered o on o."clipId" = t."clipId"
    where t."taskId" = ${task.id}
      and not coalesce(g.own, false) and not coalesce(o.own, false)
      and coalesce(g.n, 0) + coalesce(o.n, 0) < ${task.ratingsPerClip}
    order by coalesce(g.n, 0) + coalesce(o.n, 0), md5(${`${task.seed}:${userId}:`} || t."clipId")
    limit ${Math.max(1, take)}`;
}

/** Items that the listener has at hand, oldest first. */
export const openItems = (tx: Transaction, { task, userId }: Listener) =>
  tx.$queryRaw<{ id: string }[]>`
    select i.id from "RatingItem" i
    join "Clip" c on c.id = i."clipId" and c."excludedAt" is null
    where i."taskId" = ${task.id} and i."userId" = ${userId} and not exists (
      select 1 from "Rating" r
      where r."taskId" = i."taskId" and r."clipId" = i."clipId" and r."raterKey" = i."userId"
    ) order by i."offeredAt", i.id`;

interface Offer {
  /** at hand now, first to be heard first */
  readonly itemIds: readonly string[];
  /** how many the listener may still get, with these */
  readonly remaining: number;
}

/**
 * Sees to it that the listener has `take` clips at hand, as far as the round has clips for him. One
 * listener at a time: two at once would be offered the last wanted rating of a clip twice.
 */
export async function offerItems(
  tx: Transaction,
  listener: Listener,
  { take, rated }: { readonly take: number; readonly rated: number },
): Promise<Offer> {
  const { task, userId } = listener;
  // A weaker lock than a plain `for update`: ratings of others need not wait for it.
  await tx.$executeRaw`select 1 from "RatingTask" where id = ${task.id} for no key update`;
  const open = await openItems(tx, listener);
  const allowed = Math.max(0, (task.perRaterCap ?? Number.POSITIVE_INFINITY) - rated);
  const wanted = Math.max(0, Math.min(take, allowed) - open.length);
  const candidates = await findCandidates(tx, listener, wanted);
  const offeredAt = Date.now();
  const fresh = await tx.ratingItem.createManyAndReturn({
    // A millisecond apart, so that the order in which they were drawn is the order of the rows.
    data: candidates.slice(0, wanted).map(({ clipId }, index) => ({
      taskId: task.id,
      clipId,
      userId,
      offeredAt: new Date(offeredAt + index),
    })),
    select: { id: true, offeredAt: true },
  });
  fresh.sort((a, b) => a.offeredAt.getTime() - b.offeredAt.getTime());
  const itemIds = [...open, ...fresh].map(({ id }) => id).slice(0, Math.min(take, allowed));
  const left = candidates[0]?.left ?? 0;
  return { itemIds, remaining: Math.min(allowed, open.length + left) };
}
