import {
  comparePairs,
  compareWithOthers,
  type RaterVote,
} from '@/lib/core/agreement/compare-raters';
import { db } from '@/lib/platform/db';
import type { RatingTask } from '@/lib/platform/generated/prisma/client';
import type { RaterPair, RaterRow } from './schema';

/** Beyond so many listeners a table of pairs says nothing that alpha does not. */
const MOST_PAIRED = 12;

interface Row {
  readonly rater: string;
  readonly clip: string;
  readonly label: string;
  readonly reactionMs: number | null;
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const below = sorted[Math.ceil(middle) - 1] as number;
  return (below + (sorted[Math.floor(middle)] as number)) / 2;
}

async function namesOf(keys: readonly string[]): Promise<Map<string, string>> {
  const users = await db().user.findMany({
    where: { id: { in: [...keys] } },
    select: { id: true, name: true, email: true },
  });
  return new Map(users.map(({ id, name, email }) => [id, name ?? email]));
}

interface Raters {
  readonly rows: readonly RaterRow[];
  readonly pairs: readonly RaterPair[];
}

/**
 * The listeners of a round, by name, in the order in which they joined: nobody is ranked. Who may only
 * look sees himself and no pair; imported listeners are numbers of elsewhere and not listed.
 */
export async function readRaters(
  task: RatingTask,
  { own, seesAll }: { readonly own: string; readonly seesAll: boolean },
): Promise<Raters> {
  if (task.kind !== 'ROUND') return { rows: [], pairs: [] };
  const ratings: Row[] = await db().$queryRaw`
    select r."raterKey" as rater, r."clipId" as clip, r.label, r."reactionMs"
    from "Rating" r join "Clip" c on c.id = r."clipId" and c."excludedAt" is null
    where r."taskId" = ${task.id} order by r."createdAt", r.id`;
  const votes: RaterVote[] = ratings.map(({ rater, clip, label }) => ({
    rater,
    clip,
    choice: task.choices.indexOf(label),
  }));
  const compared = compareWithOthers(votes, task.choices.length);
  const shown = compared.filter(({ rater }) => seesAll || rater === own);
  const names = await namesOf(shown.map(({ rater }) => rater));
  const nameOf = (rater: string): string => names.get(rater) ?? 'a former member';
  const numbers = new Map(compared.map(({ rater }, index) => [rater, `R${index + 1}`]));
  const numberOf = (rater: string): string => numbers.get(rater) as string;
  const bothOf = (rater: string): string => `${numberOf(rater)} ${nameOf(rater)}`;
  const rows = shown.map(({ rater, ...comparison }): RaterRow => {
    const given = ratings.filter((rating) => rating.rater === rater);
    const times = given.flatMap(({ reactionMs }) => (reactionMs === null ? [] : [reactionMs]));
    const medianReactionMs = medianOf(times);
    return {
      number: numberOf(rater),
      name: nameOf(rater),
      isOwn: rater === own,
      n: given.length,
      medianReactionMs,
      ...comparison,
    };
  });
  const paired = seesAll && compared.length <= MOST_PAIRED;
  const pairs = paired ? comparePairs(votes, task.choices.length) : [];
  return {
    rows,
    pairs: pairs.map(({ first, second, ...pair }) => ({
      first: bothOf(first),
      second: bothOf(second),
      ...pair,
    })),
  };
}
