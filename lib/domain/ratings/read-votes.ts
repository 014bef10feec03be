import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/generated/prisma/client';

/** A clip with what its actor intended and the votes on it, in the order of the choices. */
export interface VotedClip {
  readonly clipId: string;
  readonly actor: string;
  readonly intended: string;
  readonly votes: readonly number[];
}

/** Whose votes: of one round; or of a dataset or some clips, from all blind rounds and imported votes. */
export type VoteSource =
  | { readonly taskId: string }
  | { readonly datasetId: string }
  | { readonly clipIds: readonly string[] };

interface Row {
  readonly clipId: string;
  readonly actor: string;
  readonly intended: string;
  readonly label: string;
  readonly votes: number;
}

function where(source: VoteSource): Prisma.Sql {
  if ('taskId' in source) return Prisma.sql`r."taskId" = ${source.taskId}`;
  if ('datasetId' in source) {
    return Prisma.sql`t."isBlind" and t."datasetId" = ${source.datasetId}`;
  }
  return Prisma.sql`t."isBlind" and r."clipId" = any(${[...source.clipIds]})`;
}

/**
 * Votes by clip, in one query. A listener who heard a clip in several rounds votes once, with the
 * latest rating; clips that were set aside are left out.
 * @param choices what votes are for; a rating of anything else is not counted
 */
export async function readVotes(
  source: VoteSource,
  choices: readonly string[],
): Promise<VotedClip[]> {
  const rows = await db().$queryRaw<Row[]>`
    select l."clipId", a.label as actor, e.key as intended, l.label, count(*)::int as votes
    from (
      select distinct on (r."clipId", r."raterKey") r."clipId", r.label
      from "Rating" r join "RatingTask" t on t.id = r."taskId"
      where ${where(source)}
      order by r."clipId", r."raterKey", r."createdAt" desc, r.id desc
    ) l
    join "Clip" c on c.id = l."clipId" and c."excludedAt" is null
    join "Actor" a on a.id = c."actorId"
    join "Emotion" e on e.id = c."emotionId"
    where l.label = any(${[...choices]})
    group by l."clipId", a.label, e.key, l.label
    order by l."clipId"`;
  const at = new Map(choices.map((key, index) => [key, index]));
  const clips = new Map<string, VotedClip & { readonly votes: number[] }>();
  for (const { clipId, actor, intended, label, votes } of rows) {
    const none = () => new Array<number>(choices.length).fill(0);
    const clip = clips.get(clipId) ?? { clipId, actor, intended, votes: none() };
    clip.votes[at.get(label) as number] = votes;
    clips.set(clipId, clip);
  }
  return [...clips.values()];
}
