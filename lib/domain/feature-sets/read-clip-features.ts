import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import type { Viewer } from '../authority';
import { findReadable } from '../workspaces/find-through';
import { featureSetsIn } from './access';
import { clipFeaturesInput } from './schema';

/** One clip's tracks as they are stored, and what names their content for ever. */
export interface StoredFeatures {
  readonly specHash: string;
  read(): Promise<Uint8Array>;
}

/**
 * One clip's tracks in the format of lib/core/features; the bytes are fetched when they are asked for.
 * @throws AppError `unavailable` where the clip's extraction failed, with the reason
 */
export async function readClipFeatures(
  viewer: Viewer,
  raw: z.input<typeof clipFeaturesInput>,
): Promise<StoredFeatures> {
  const { clipId, featureSetId } = clipFeaturesInput.parse(raw);
  const value = await findReadable(viewer, {
    what: 'The features of this clip',
    find: (workspace) =>
      db().featureValue.findFirst({
        where: { clipId, featureSetId, featureSet: featureSetsIn(workspace) },
        include: { featureSet: { select: { specHash: true } } },
      }),
  });
  const { storageKey, failure, featureSet } = value;
  if (!storageKey) throw new AppError('unavailable', failure ?? 'This clip has no features.');
  return { specHash: featureSet.specHash, read: () => storage().get(storageKey) };
}
