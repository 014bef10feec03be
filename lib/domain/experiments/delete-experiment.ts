import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { notifyChange, notifyStop } from '@/lib/platform/notify';
import { deleteObjects } from '@/lib/platform/storage/delete-objects';
import type { Viewer } from '../authority';
import { findEditableExperiment } from './find-experiment';
import { experimentInput } from './schema';

/** Deletes an experiment with its runs and checkpoints; a training that is under way ends. */
export async function deleteExperiment(
  viewer: Viewer,
  raw: z.input<typeof experimentInput>,
): Promise<void> {
  const { experimentId } = experimentInput.parse(raw);
  await findEditableExperiment(viewer, experimentId);
  const runs = await db().$transaction(async (tx) => {
    const found = await tx.run.findMany({ where: { experimentId } });
    await tx.progress.deleteMany({ where: { subjectId: { in: found.map((run) => run.id) } } });
    await tx.experiment.delete({ where: { id: experimentId } });
    for (const { id } of found) {
      await notifyStop(tx, id);
      await notifyChange(tx, id);
    }
    return found;
  });
  const keys = runs.flatMap(({ checkpointKey, bestKey }) => [checkpointKey, bestKey]);
  await deleteObjects(keys.filter((key) => key !== null));
}
