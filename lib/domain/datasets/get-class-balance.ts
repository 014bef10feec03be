import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { ACTIVE_CLIPS } from '../clips/active-clips';
import { countParts } from './count-parts';
import { findReadableDataset } from './find-dataset';
import { type ActorRow, type ClassBalance, type ClassCount, datasetInput } from './schema';

const groupClips = (datasetId: string) =>
  db().clip.groupBy({
    by: ['actorId', 'emotionId'],
    where: { datasetId, ...ACTIVE_CLIPS },
    _count: true,
    _sum: { durationSec: true, duplicateCount: true },
  });

type Group = Awaited<ReturnType<typeof groupClips>>[number];

const total = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

const clipsOf = (groups: readonly Group[]): number => total(groups, (group) => group._count);

/** How a dataset's clips spread over labels and actors, in a constant number of queries. */
export async function getClassBalance(
  viewer: Viewer,
  input: z.input<typeof datasetInput>,
): Promise<ClassBalance> {
  const { id: datasetId } = await findReadableDataset(viewer, datasetInput.parse(input).datasetId);
  const [emotions, actors, groups, excluded, parts] = await Promise.all([
    db().emotion.findMany({ where: { datasetId }, orderBy: { order: 'asc' } }),
    db().actor.findMany({ where: { datasetId, clips: { some: ACTIVE_CLIPS } } }),
    groupClips(datasetId),
    db().clip.count({ where: { datasetId, excludedAt: { not: null } } }),
    countParts(datasetId),
  ]);
  const clips = clipsOf(groups);
  const counts = emotions.map(({ id, key }) => ({
    key,
    count: clipsOf(groups.filter((group) => group.emotionId === id)),
  }));
  const largest = Math.max(1, ...counts.map(({ count }) => count));
  const classes = counts.map(
    ({ key, count }): ClassCount => ({
      key,
      count,
      share: clips > 0 ? count / clips : 0,
      ofLargest: count / largest,
      parts: parts && (parts.get(key) ?? { train: 0, validation: 0, test: 0 }),
    }),
  );
  const keyOf = new Map(emotions.map(({ id, key }) => [id, key]));
  const rows = actors.map(({ id, label, gender }): ActorRow => {
    const own = groups.filter((group) => group.actorId === id);
    const byKey = own.map((group) => [keyOf.get(group.emotionId) ?? '', group._count] as const);
    return { label, gender, counts: Object.fromEntries(byKey), total: clipsOf(own) };
  });
  return {
    clips,
    hours: total(groups, (group) => group._sum.durationSec ?? 0) / 3600,
    excluded,
    duplicates: total(groups, (group) => group._sum.duplicateCount ?? 0),
    classes,
    actors: rows.sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true })),
  };
}
