import type { z } from 'zod';
import { notFound } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { type ClipAudio, openAudio } from '../clips/open-audio';
import { ownItems } from './access';
import { itemAudioInput } from './schema';

/**
 * The sound of a clip that was handed to the viewer, under the item's id: neither the address nor the
 * answer tells which clip it is.
 */
export async function openItemAudio(
  viewer: Viewer,
  input: z.input<typeof itemAudioInput>,
): Promise<ClipAudio> {
  const { itemId: id, range } = itemAudioInput.parse(input);
  const item = await db().ratingItem.findFirst({
    where: { AND: [{ id }, ownItems(viewer)] },
    select: { clip: { select: { audioKey: true } } },
  });
  if (!item) throw notFound('The clip of this round');
  return openAudio(item.clip.audioKey, range);
}
