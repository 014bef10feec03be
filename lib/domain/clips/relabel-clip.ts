import type { z } from 'zod';
import { notFound } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { touchDataset } from '../datasets/touch-dataset';
import { findEditableClip } from './find-clip';
import { findActor, findEmotion, findOrCreateActor } from './find-label';
import { type ClipLabels, relabelClipInput } from './schema';

/**
 * Gives a clip another emotion, another actor, or both. Frozen versions keep the labels that they
 * froze.
 * @returns the labels that it had, which given to this verb undo the change
 * @throws AppError `invalid` for an emotion that the dataset lacks, or an actor that is not to be made
 */
export async function relabelClip(
  viewer: Viewer,
  input: z.input<typeof relabelClipInput>,
): Promise<ClipLabels> {
  const { clipId: id, emotion, actor, createActor } = relabelClipInput.parse(input);
  const { datasetId } = await findEditableClip(viewer, id);
  const actorOf = createActor ? findOrCreateActor : findActor;
  return db().$transaction(async (tx) => {
    await touchDataset(tx, datasetId);
    const before = await tx.clip.findUnique({
      where: { id },
      select: { emotion: { select: { key: true } }, actor: { select: { label: true } } },
    });
    if (!before) throw notFound('The clip');
    await tx.clip.update({
      where: { id },
      data: {
        emotionId: emotion === undefined ? undefined : await findEmotion(tx, datasetId, emotion),
        actorId: actor === undefined ? undefined : await actorOf(tx, datasetId, actor),
      },
    });
    return { emotion: before.emotion.key, actor: before.actor.label };
  });
}
