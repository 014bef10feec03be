import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Run } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findReadableExperiment } from './find-experiment';
import { RUN_ORDER } from './run-order';
import { type experimentInput, storedScoresSchema } from './schema';

/**
 * The tested run of an experiment, the named or the first, with its classes in the order of their indices.
 * @throws AppError `unavailable` where there is no result yet
 */
export async function findScoredRun(
  viewer: Viewer,
  { experimentId, runId }: z.output<typeof experimentInput>,
): Promise<{ name: string; run: Run; classKeys: string[] }> {
  const { name } = await findReadableExperiment(viewer, experimentId);
  const run = await db().run.findFirst({
    where: { id: runId, experimentId, status: { in: ['FINISHED', 'STOPPED'] } },
    orderBy: RUN_ORDER,
  });
  if (!run || run.scores === null) {
    throw new AppError('unavailable', 'This experiment has no result to export yet.');
  }
  const classKeys = storedScoresSchema.parse(run.scores).perClass.map(({ key }) => key);
  return { name, run, classKeys };
}
