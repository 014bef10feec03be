import { db } from '@/lib/platform/db';
import type { Dataset, Prisma } from '@/lib/platform/generated/prisma/client';
import { RecentResults } from '../recent-results';
import { clipConditions } from './clip-conditions';
import { type ClipGroups, clipOrderQuery, groupedOrderQuery } from './clip-order-query';
import { type Labels, readLabels } from './read-labels';
import type { ClipFilter } from './schema';

/** A list's keys in its order. A window of it is then read by key, wherever in the list it lies. */
export interface ClipOrder {
  readonly ids: readonly string[];
  readonly stamp: string;
}

/**
 * A dataset's revision names its content, but for clips of an import that still runs: their number
 * grows before the revision does, which the age bounds.
 */
const recent = new RecentResults<readonly string[]>({
  maxAgeMs: 10_000,
  maxWeight: 2_000_000,
  weightOf: (ids) => ids.length + 100,
});

/** The rows that the filter's words stand for; an unknown word stands for none. */
function idsOf({ emotion, actor, gender }: ClipFilter, { emotions, actors }: Labels) {
  const spoken = actors.filter(
    (one) =>
      (actor.length === 0 || actor.includes(one.label)) && (!gender || one.gender === gender),
  );
  return {
    emotionIds:
      emotion.length > 0
        ? emotions.filter(({ key }) => emotion.includes(key)).map(({ id }) => id)
        : null,
    actorIds: actor.length > 0 || gender ? spoken.map(({ id }) => id) : null,
  };
}

/** The groups that a list sorted by actor or emotion goes through. */
function groupsOf(filter: ClipFilter, { emotions, actors }: Labels): ClipGroups | null {
  if (filter.sort === 'actor') return { column: 'actorId', ids: actors.map(({ id }) => id) };
  if (filter.sort === 'emotion') return { column: 'emotionId', ids: emotions.map(({ id }) => id) };
  return null;
}

/** The query of a list's keys, made separately so that a test can ask how it is carried out. */
export async function buildOrderQuery(datasetId: string, filter: ClipFilter): Promise<Prisma.Sql> {
  const labels = await readLabels(datasetId);
  const conditions = clipConditions(datasetId, filter, idsOf(filter, labels));
  const groups = groupsOf(filter, labels);
  if (groups) return groupedOrderQuery(conditions, groups);
  const { sort } = filter;
  return clipOrderQuery(conditions, sort === 'duration' || sort === 'level' ? sort : 'path');
}

async function readOrder(datasetId: string, filter: ClipFilter): Promise<readonly string[]> {
  const query = await buildOrderQuery(datasetId, filter);
  const [{ ids }] = await db().$queryRaw<[{ ids: string | null }]>(query);
  return ids ? ids.split(',') : [];
}

/** The order of a list of clips. The caller has found the dataset through access.ts. */
export async function findClipOrder(dataset: Dataset, filter: ClipFilter): Promise<ClipOrder> {
  const { id, revision } = dataset;
  const { order, ...unordered } = filter;
  const key = JSON.stringify([id, revision, Object.entries(unordered).sort()]);
  const ids = await recent.get(key, () => readOrder(id, filter));
  const stamp = `${revision}.${ids.length}`;
  return { ids: order === 'desc' ? ids.toReversed() : ids, stamp };
}
