import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findReadableWorkspace } from '../workspaces/find-workspace';
import { listMistakes } from './recipe/mistakes';
import { recipeSchema } from './recipe/recipe';
import { type ExperimentListItem, type ExperimentPage, listExperimentsInput } from './schema';
import { describeRunItem, summariseRuns } from './summarise-runs';

const listed = {
  id: true,
  name: true,
  recipe: true,
  createdAt: true,
  dataset: { select: { name: true } },
  runs: {
    select: {
      id: true,
      fold: true,
      seed: true,
      status: true,
      checkpointEpoch: true,
      epochsPlanned: true,
      scores: true,
    },
  },
} satisfies Prisma.ExperimentSelect;

type Listed = Prisma.ExperimentGetPayload<{ select: typeof listed }>;

function describe({ id, name, createdAt, dataset, runs, ...row }: Listed): ExperimentListItem {
  const { split, mistakes } = recipeSchema.parse(row.recipe);
  return {
    id,
    name,
    datasetName: dataset.name,
    splitKind: split.kind,
    mistakes: listMistakes(mistakes),
    ...summariseRuns(runs.map(describeRunItem)),
    createdAt,
  };
}

/** A workspace's experiments, newest first; of one dataset where it is named. */
export async function listExperiments(
  viewer: Viewer,
  raw: z.input<typeof listExperimentsInput>,
): Promise<ExperimentPage> {
  const { workspaceId, datasetId, after, take } = listExperimentsInput.parse(raw);
  await findReadableWorkspace(viewer, workspaceId);
  const rows = await db().experiment.findMany({
    where: { workspaceId, datasetId },
    select: listed,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: take + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const page = rows.slice(0, take);
  return { rows: page.map(describe), next: rows.length > take ? page[take - 1].id : null };
}
