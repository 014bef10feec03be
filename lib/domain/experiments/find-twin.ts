import { db } from '@/lib/platform/db';
import type { Experiment } from '@/lib/platform/generated/prisma/client';
import type { Recipe } from './recipe/recipe';
import { keepsActorsApart, type SplitKind } from './recipe/split';
import { type ExperimentView, storedScoresSchema } from './schema';

/**
 * The newest finished run on the same dataset whose recipe differs in nothing but the split: actors kept
 * apart here, mixed there, or the other way round.
 */
export async function findTwin(
  { id, datasetId }: Experiment,
  recipe: Recipe,
): Promise<ExperimentView['twin']> {
  const [row] = await db().$queryRaw<{ id: string; kind: SplitKind; scores: unknown }[]>`
    select twin.id, twin.recipe #>> '{split,kind}' as kind, run.scores
    from "Experiment" mine
    join "Experiment" twin on twin."datasetId" = ${datasetId}
      and (twin.recipe - 'split') = (mine.recipe - 'split')
      and (twin.recipe #>> '{split,kind}' = 'stratified-random') = ${keepsActorsApart(recipe.split.kind)}
    join "Run" run on run."experimentId" = twin.id and run.status = 'FINISHED'
    where mine.id = ${id} and run.scores is not null
    order by run."finishedAt" desc
    limit 1`;
  if (!row) return null;
  const { accuracy, uar, n } = storedScoresSchema.parse(row.scores);
  return { experimentId: row.id, kind: row.kind, accuracy, uar, n };
}
