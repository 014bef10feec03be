import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import { decodeFeatures } from '@/lib/core/features/decode-features';
import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import type { Viewer } from '../authority';
import { findReadable } from '../workspaces/find-through';
import { featureSetsIn } from './access';
import { clipFeaturesInput } from './schema';

/**
 * One clip's tracks.
 * @throws AppError `unavailable` where the clip's extraction failed, with the reason
 */
export async function getClipFeatures(
  viewer: Viewer,
  raw: z.input<typeof clipFeaturesInput>,
): Promise<ClipFeatures> {
  const { clipId, featureSetId } = clipFeaturesInput.parse(raw);
  const value = await findReadable(viewer, {
    what: 'The features of this clip',
    find: (workspace) =>
      db().featureValue.findFirst({
        where: { clipId, featureSetId, featureSet: featureSetsIn(workspace) },
      }),
  });
  if (!value.storageKey) {
    throw new AppError('unavailable', value.failure ?? 'This clip has no features.');
  }
  return decodeFeatures(await storage().get(value.storageKey));
}
