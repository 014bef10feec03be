import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { coveredClips } from './covered-clips';
import { findReadableFeatureSet } from './find-feature-set';
import { type FeatureFailure, featureSetInput } from './schema';

const MOST_SHOWN = 500;

/** The clips that have no features, with the reason of each. */
export async function listFeatureFailures(
  viewer: Viewer,
  raw: z.input<typeof featureSetInput>,
): Promise<FeatureFailure[]> {
  const { featureSetId } = featureSetInput.parse(raw);
  const set = await findReadableFeatureSet(viewer, featureSetId);
  const values = await db().featureValue.findMany({
    where: { featureSetId, failure: { not: null }, clip: coveredClips(set) },
    select: { clipId: true, failure: true, clip: { select: { path: true } } },
    orderBy: { clip: { path: 'asc' } },
    take: MOST_SHOWN,
  });
  return values.map(({ clipId, failure, clip }) => ({
    clipId,
    path: clip.path,
    reason: failure ?? '',
  }));
}
