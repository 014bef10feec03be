import { db } from '@/lib/platform/db';
import type { RatingTask } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { editableDatasets } from '../datasets/access';
import { rateableTasks } from './access';
import type { RatingTaskView } from './schema';

interface Counts {
  readonly taskId: string;
  readonly clips: number;
  readonly ratings: number;
  readonly raters: number;
  readonly wantedGiven: number;
  readonly ownRatings: number;
}

/** How far rounds are, in one query; clips that were set aside count nowhere. */
function countRatings(taskIds: readonly string[], userId: string): Promise<Counts[]> {
  return db().$queryRaw<Counts[]>`
    select t.id as "taskId",
      (select count(*)::int from "RatingTaskClip" k join "Clip" c on c.id = k."clipId"
        where k."taskId" = t.id and c."excludedAt" is null) as clips,
      coalesce(sum(given.n), 0)::int as ratings,
      coalesce(sum(least(given.n, t."ratingsPerClip")), 0)::int as "wantedGiven",
      (select count(distinct r."raterKey")::int from "Rating" r
        join "Clip" c on c.id = r."clipId" and c."excludedAt" is null
        where r."taskId" = t.id) as raters,
      (select count(*)::int from "Rating" r
        join "Clip" c on c.id = r."clipId" and c."excludedAt" is null
        where r."taskId" = t.id and r."raterKey" = ${userId}) as "ownRatings"
    from "RatingTask" t
    left join (
      select r."taskId", r."clipId", count(*) as n from "Rating" r
      join "Clip" c on c.id = r."clipId" and c."excludedAt" is null
      where r."taskId" = any(${[...taskIds]}) group by r."taskId", r."clipId"
    ) given on given."taskId" = t.id
    where t.id = any(${[...taskIds]})
    group by t.id`;
}

/** Views of rounds of one dataset that were found through access.ts, in their order. */
export async function toTaskViews(
  viewer: Viewer,
  tasks: readonly RatingTask[],
): Promise<RatingTaskView[]> {
  if (tasks.length === 0) return [];
  const ids = tasks.map(({ id }) => id);
  const userId = viewer.kind === 'user' ? viewer.userId : '';
  const [counts, rateable, editable] = await Promise.all([
    countRatings(ids, userId),
    db().ratingTask.findMany({
      where: { AND: [{ id: { in: ids } }, rateableTasks(viewer)] },
      select: { id: true },
    }),
    db().dataset.count({
      where: { AND: [{ id: tasks[0]?.datasetId }, editableDatasets(viewer)] },
    }),
  ]);
  const countsOf = new Map(counts.map(({ taskId, ...rest }) => [taskId, rest]));
  const may = new Set(rateable.map(({ id }) => id));
  return tasks.map(({ createdById: _, ...task }) => ({
    ...task,
    ...(countsOf.get(task.id) as Omit<Counts, 'taskId'>),
    canEdit: editable > 0,
    canRate: viewer.kind === 'user' && may.has(task.id),
  }));
}
