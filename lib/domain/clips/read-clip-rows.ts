import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/generated/prisma/client';
import type { ClipRow } from './schema';

/** Rows by key, in the order of the keys, with their labels in the same round trip; bytes as text. */
export const clipRowsQuery = (ids: readonly string[]): Prisma.Sql => Prisma.sql`
  select c.id, c.path, a.label as actor, a.gender::text as gender, e.key as emotion, c.intensity,
    c.statement, c.repetition, c."durationSec", c."rmsDbfs", c."duplicateCount",
    translate(encode(c.peaks, 'base64'), E'\\n', '') as peaks
  from unnest(${[...ids]}::text[]) with ordinality wanted(id, rank)
  join "Clip" c on c.id = wanted.id
  join "Actor" a on a.id = c."actorId"
  join "Emotion" e on e.id = c."emotionId"
  order by wanted.rank`;

/** The rows of clips that were found through access.ts; a clip that is gone has none. */
export async function readClipRows(ids: readonly string[]): Promise<ClipRow[]> {
  if (ids.length === 0) return [];
  return db().$queryRaw<ClipRow[]>(clipRowsQuery(ids));
}
