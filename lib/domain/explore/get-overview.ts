import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { readProgress } from '../progress/read-progress';
import { findDatasetFeatureSet } from './find-dataset-feature-set';
import { type OverviewView, overviewInput } from './schema';

/** How far the overview of a feature set is, and its figures; null where none was asked for. */
export async function getOverview(
  viewer: Viewer,
  input: z.input<typeof overviewInput>,
): Promise<OverviewView | null> {
  const { id: featureSetId } = await findDatasetFeatureSet(viewer, overviewInput.parse(input));
  const row = await db().featureOverview.findUnique({
    where: { featureSetId },
    include: { featureSet: { select: { dataset: { select: { revision: true } } } } },
  });
  if (!row) return null;
  return {
    id: row.id,
    status: row.status,
    failure: row.failure,
    progress: await readProgress(row.id),
    hasFigures: row.revision !== null,
    isStale: row.revision !== null && row.revision !== row.featureSet.dataset.revision,
    clips: row.clips,
    shares: row.shares,
    centredShares: row.centredShares,
    actorShare: row.actorShare,
    emotionShare: row.emotionShare,
    centredEmotionShare: row.centredEmotionShare,
  };
}
