import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { changeClips } from './change-clips';
import { findEmotion } from './find-label';
import { relabelClipsInput } from './schema';

/**
 * Gives clips another intended emotion, all of them or none. Frozen versions keep the labels that
 * they froze.
 * @returns how many had another before
 * @throws AppError `invalid` for a label that the dataset lacks
 */
export async function relabelClips(
  viewer: Viewer,
  input: z.input<typeof relabelClipsInput>,
): Promise<{ relabelled: number }> {
  const { datasetId, clipIds, emotion } = relabelClipsInput.parse(input);
  const { id } = await findEditableDataset(viewer, datasetId);
  const emotionId = await findEmotion(db(), id, emotion);
  const relabelled = await changeClips({
    datasetId: id,
    clipIds,
    where: { NOT: { emotionId } },
    data: { emotionId },
  });
  return { relabelled };
}
