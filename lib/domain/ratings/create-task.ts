import type { z } from 'zod';
import { ratingChoices } from '@/lib/core/agreement/rating-choices';
import { AppError } from '@/lib/core/app-error';
import { sampleEvenly } from '@/lib/core/splits/sample-evenly';
import { db } from '@/lib/platform/db';
import { isUniqueViolation } from '@/lib/platform/unique-violation';
import { creatorOf, type Viewer } from '../authority';
import { ACTIVE_CLIPS } from '../clips/active-clips';
import { findEditableDataset } from '../datasets/find-dataset';
import { createTaskInput } from './schema';

type Round = z.output<typeof createTaskInput>;

/** The clips of a round: those that the filter leaves, as even over emotion and actor as they allow. */
async function sampleClips({ datasetId, emotion, actor, sampleSize, seed }: Round) {
  const clips = await db().clip.findMany({
    where: {
      datasetId,
      ...ACTIVE_CLIPS,
      ...(emotion && { emotion: { datasetId, key: emotion } }),
      ...(actor && { actor: { datasetId, label: actor } }),
    },
    select: { id: true, emotionId: true, actorId: true },
    orderBy: [{ path: 'asc' }, { id: 'asc' }],
  });
  if (clips.length === 0) {
    const message = 'No clip is left to hear. Widen the filter, or import clips first.';
    throw new AppError('invalid', message, { emotion: message });
  }
  if (sampleSize === undefined) return clips;
  return sampleEvenly(clips, {
    size: sampleSize,
    seed,
    keyOf: (clip) => `${clip.emotionId} ${clip.actorId}`,
  });
}

async function choicesOf({ datasetId, allowOther, allowCannotTell }: Round): Promise<string[]> {
  const emotions = await db().emotion.findMany({
    where: { datasetId },
    orderBy: { order: 'asc' },
  });
  return ratingChoices(
    emotions.map(({ key }) => key),
    { allowOther, allowCannotTell },
  );
}

/**
 * A labelling round. Which clips it has and what can be answered is fixed from here on.
 * @throws AppError `conflict` where the dataset has a round of that name, `invalid` without clips
 */
export async function createTask(
  viewer: Viewer,
  input: z.input<typeof createTaskInput>,
): Promise<{ taskId: string }> {
  const round = createTaskInput.parse(input);
  const dataset = await findEditableDataset(viewer, round.datasetId);
  const [clips, choices] = await Promise.all([sampleClips(round), choicesOf(round)]);
  try {
    return await db().$transaction(async (tx) => {
      const { id: taskId } = await tx.ratingTask.create({
        data: {
          datasetId: dataset.id,
          createdById: creatorOf(viewer),
          choices,
          name: round.name,
          isBlind: round.isBlind,
          asksConfidence: round.asksConfidence,
          ratingsPerClip: round.ratingsPerClip,
          perRaterCap: round.perRaterCap,
          viewersMayRate: round.viewersMayRate,
          instructions: round.instructions,
          seed: round.seed,
        },
      });
      await tx.ratingTaskClip.createMany({
        data: clips.map(({ id: clipId }) => ({ taskId, clipId })),
      });
      return { taskId };
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const message = 'This dataset already has a round of that name.';
    throw new AppError('conflict', message, { name: message });
  }
}
