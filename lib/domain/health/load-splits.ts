import type { SplitUse } from '@/lib/core/health/health-data';
import { db } from '@/lib/platform/db';
import { findTwin } from '../experiments/find-twin';
import { recipeSchema } from '../experiments/recipe/recipe';
import { keepsActorsApart } from '../experiments/recipe/split';
import { storedScoresSchema } from '../experiments/schema';

const PARTS = { TRAIN: 'train', VALIDATION: 'validation', TEST: 'test' } as const;

const finishedRun = {
  where: { status: 'FINISHED' },
  orderBy: { createdAt: 'asc' },
  take: 1,
  select: { scores: true },
} as const;

/** The newest experiment of each kind of split. */
async function newestOfEachKind(datasetId: string) {
  const rows = await db().$queryRaw<{ id: string }[]>`
    select distinct on (recipe #>> '{split,kind}') id from "Experiment"
    where "datasetId" = ${datasetId}
    order by recipe #>> '{split,kind}', "createdAt" desc, id`;
  return db().experiment.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    include: { runs: finishedRun },
    orderBy: { createdAt: 'desc' },
  });
}

async function loadClips(splitPlanId: string, versionId: string): Promise<SplitUse['clips']> {
  const rows = await db().$queryRaw<{ clipId: string; actor: string; part: keyof typeof PARTS }[]>`
    select p."clipId", a.label as actor, p.part::text as part
    from "SplitPart" p
    join "VersionClip" v on v."versionId" = ${versionId} and v."clipId" = p."clipId"
    join "Actor" a on a.id = v."actorId"
    where p."splitPlanId" = ${splitPlanId} and p.fold = 0`;
  return rows.map(({ clipId, actor, part }) => ({ clipId, actor, part: PARTS[part] }));
}

/** How the newest experiments divided the dataset, with what they scored. */
export async function loadSplits(datasetId: string): Promise<SplitUse[]> {
  const experiments = await newestOfEachKind(datasetId);
  return Promise.all(
    experiments.map(async (experiment): Promise<SplitUse> => {
      const recipe = recipeSchema.parse(experiment.recipe);
      const scores = experiment.runs[0]?.scores ?? null;
      const twin = await findTwin(experiment, recipe);
      const isApart = keepsActorsApart(recipe.split.kind);
      return {
        experiment: experiment.name,
        clips: await loadClips(experiment.splitPlanId, experiment.versionId),
        uar: scores === null ? null : storedScoresSchema.parse(scores).uar,
        unseenUar: !isApart && twin ? twin.uar : null,
      };
    }),
  );
}
