import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/generated/prisma/client';
import type { ClipCursor } from '../clips/cursor';
import type { ChangedClip, VersionChange, VersionLabels } from './schema';

/** Every clip of two versions with its labels in either; a clip's bytes never change, so its id tells it. */
const bothSides = (fromId: string, toId: string): Prisma.Sql => Prisma.sql`
  select coalesce(f."clipId", t."clipId") as "clipId",
    f."actorId" as "oldActorId", f."emotionId" as "oldEmotionId",
    t."actorId" as "newActorId", t."emotionId" as "newEmotionId",
    case
      when f."clipId" is null then 'added'
      when t."clipId" is null then 'removed'
      when f."actorId" <> t."actorId" or f."emotionId" <> t."emotionId" then 'relabelled'
      else 'unchanged'
    end as change
  from (select * from "VersionClip" where "versionId" = ${fromId}) f
  full join (select * from "VersionClip" where "versionId" = ${toId}) t on t."clipId" = f."clipId"`;

interface Pair {
  readonly fromId: string;
  readonly toId: string;
}

/** How many clips were changed in which way. */
export async function countChanges({
  fromId,
  toId,
}: Pair): Promise<Record<VersionChange | 'unchanged', number>> {
  const rows = await db().$queryRaw<{ change: VersionChange | 'unchanged'; clips: number }[]>`
    select change, count(*)::int as clips from (${bothSides(fromId, toId)}) both_sides group by change`;
  const counts = { added: 0, removed: 0, relabelled: 0, unchanged: 0 };
  for (const { change, clips } of rows) counts[change] = clips;
  return counts;
}

interface Row {
  readonly clipId: string;
  readonly path: string;
  readonly change: VersionChange;
  readonly oldActor: string | null;
  readonly oldEmotion: string | null;
  readonly newActor: string | null;
  readonly newEmotion: string | null;
}

const labels = (actor: string | null, emotion: string | null): VersionLabels | null =>
  actor !== null && emotion !== null ? { actor, emotion } : null;

interface Page extends Pair {
  readonly change?: VersionChange;
  readonly after?: ClipCursor;
  /** all where it is not given */
  readonly take?: number;
}

/** The clips that differ, by path. */
export async function listChanges({
  fromId,
  toId,
  change,
  after,
  take,
}: Page): Promise<ChangedClip[]> {
  const wanted = change ? Prisma.sql`d.change = ${change}` : Prisma.sql`d.change <> 'unchanged'`;
  const beyond = after
    ? Prisma.sql`and (c.path, c.id) > (${after.path}, ${after.id})`
    : Prisma.empty;
  const limit = take === undefined ? Prisma.empty : Prisma.sql`limit ${take}`;
  const rows = await db().$queryRaw<Row[]>`
    select d."clipId", c.path, d.change,
      oa.label as "oldActor", oe.key as "oldEmotion", na.label as "newActor", ne.key as "newEmotion"
    from (${bothSides(fromId, toId)}) d
    join "Clip" c on c.id = d."clipId"
    left join "Actor" oa on oa.id = d."oldActorId"
    left join "Emotion" oe on oe.id = d."oldEmotionId"
    left join "Actor" na on na.id = d."newActorId"
    left join "Emotion" ne on ne.id = d."newEmotionId"
    where ${wanted} ${beyond}
    order by c.path, c.id ${limit}`;
  return rows.map(({ clipId, path, change: kind, ...row }) => ({
    clipId,
    path,
    change: kind,
    before: labels(row.oldActor, row.oldEmotion),
    after: labels(row.newActor, row.newEmotion),
  }));
}
