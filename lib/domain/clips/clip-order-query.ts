import { Prisma } from '@/lib/platform/generated/prisma/client';

/** Each is the order of an index that begins with the dataset. */
const ORDERS = {
  path: Prisma.sql`path, id`,
  duration: Prisma.sql`"durationSec", path, id`,
  level: Prisma.sql`"rmsDbfs" nulls first, path, id`,
} as const;

/** Groups of clips in the order in which the list shows them. */
export interface ClipGroups {
  readonly column: 'emotionId' | 'actorId';
  readonly ids: readonly string[];
}

/**
 * The keys of all clips that satisfy the conditions, in the list's order, as one text with commas:
 * an index holds all that the query reads, so no row is fetched for it.
 */
export function clipOrderQuery(conditions: Prisma.Sql, sort: keyof typeof ORDERS): Prisma.Sql {
  return Prisma.sql`
    select string_agg(id, ',') as ids
    from (select id from "Clip" where ${conditions} order by ${ORDERS[sort]}) ordered`;
}

/** The same, group after group, each in the order of an index on its own: nothing is sorted. */
export function groupedOrderQuery(conditions: Prisma.Sql, groups: ClipGroups): Prisma.Sql {
  const column = Prisma.raw(`"${groups.column}"`);
  return Prisma.sql`
    select string_agg(part.ids, ',' order by g.rank) as ids
    from unnest(${[...groups.ids]}::text[]) with ordinality g(id, rank)
    cross join lateral (
      select string_agg(id, ',') as ids
      from (
        select id from "Clip" where ${conditions} and ${column} = g.id order by path, id
      ) ordered
    ) part`;
}
