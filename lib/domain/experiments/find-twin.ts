import { db } from '@/lib/platform/db';
import type { Experiment } from '@/lib/platform/generated/prisma/client';
import type { Recipe } from './recipe/recipe';
import { type ExperimentView, storedScoresSchema } from './schema';

/**
 * The newest finished run on the same dataset whose recipe differs in nothing but the kind of split.
 */
export async function findTwin(
  { id, datasetId }: Experiment,
  recipe: Recipe,
): Promise<ExperimentView['twin']> {
  const [row] = await db().$queryRaw<{ id: string; kind: string; scores: unknown }[]>`
    select twin.id, twin.recipe #>> '{split,kind}' as kind, run.scores
    from "Experiment" mine
    join "Experiment" twin on twin."datasetId" = ${datasetId}
      and (twin.recipe #- '{split,kind}') = (mine.recipe #- '{split,kind}')
      and twin.recipe #>> '{split,kind}' <> ${recipe.split.kind}
    join "Run" run on run."experimentId" = twin.id and run.status = 'FINISHED'
    where mine.id = ${id} and run.scores is not null
    order by run."finishedAt" desc
    limit 1`;
  if (!row) return null;
  const { accuracy, uar, n } = storedScoresSchema.parse(row.scores);
  const kind = row.kind === 'actor-disjoint' ? 'actor-disjoint' : 'stratified-random';
  return { experimentId: row.id, kind, accuracy, uar, n };
}
