import { Prisma } from '@/lib/platform/generated/prisma/client';
import { literally } from '@/lib/platform/literally';
import type { ClipFilter } from './schema';

/** The ids that a filter's words stand for; null where it says nothing of them. */
export interface FilterIds {
  readonly emotionIds: readonly string[] | null;
  readonly actorIds: readonly string[] | null;
}

/** `=` lets an index that continues with the list's order be read in that order; `any` does not. */
function oneOf(column: Prisma.Sql, ids: readonly string[] | null): Prisma.Sql[] {
  if (!ids) return [];
  return [
    ids.length === 1 ? Prisma.sql`${column} = ${ids[0]}` : Prisma.sql`${column} = any(${[...ids]})`,
  ];
}

function atLeast(column: Prisma.Sql, min: number | undefined): Prisma.Sql[] {
  return min === undefined ? [] : [Prisma.sql`${column} >= ${min}`];
}

function atMost(column: Prisma.Sql, max: number | undefined): Prisma.Sql[] {
  // A clip without a level is silent.
  return max === undefined ? [] : [Prisma.sql`coalesce(${column}, '-infinity') <= ${max}`];
}

function equal(column: Prisma.Sql, value: string | number | undefined): Prisma.Sql[] {
  return value === undefined ? [] : [Prisma.sql`${column} = ${value}`];
}

/** What a clip's row must satisfy to be in the list. */
export function clipConditions(
  datasetId: string,
  filter: ClipFilter,
  { emotionIds, actorIds }: FilterIds,
): Prisma.Sql {
  const { intensity, statement, repetition, text, duplicates, excluded, finding } = filter;
  const conditions = [
    Prisma.sql`"datasetId" = ${datasetId}`,
    excluded ? Prisma.sql`"excludedAt" is not null` : Prisma.sql`"excludedAt" is null`,
    ...oneOf(Prisma.sql`"emotionId"`, emotionIds),
    ...oneOf(Prisma.sql`"actorId"`, actorIds),
    ...equal(Prisma.sql`intensity`, intensity),
    ...equal(Prisma.sql`statement`, statement),
    ...equal(Prisma.sql`repetition`, repetition),
    ...(text ? [Prisma.sql`path ilike ${`%${literally(text)}%`}`] : []),
    ...atLeast(Prisma.sql`"durationSec"`, filter.minSec),
    ...atMost(Prisma.sql`"durationSec"`, filter.maxSec),
    ...atLeast(Prisma.sql`"rmsDbfs"`, filter.minDb),
    ...atMost(Prisma.sql`"rmsDbfs"`, filter.maxDb),
    ...(finding
      ? [
          Prisma.sql`id in (select "clipId" from "HealthFindingClip" where "findingId" = ${finding})`,
        ]
      : []),
    ...(duplicates ? [Prisma.sql`"duplicateCount" > 0`] : []),
  ];
  return Prisma.join(conditions, ' and ');
}
