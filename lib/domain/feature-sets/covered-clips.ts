import type { FeatureSet, Prisma } from '@/lib/platform/generated/prisma/client';
import { ACTIVE_CLIPS } from '../clips/active-clips';

/**
 * The clips that a feature set has to cover: those of the dataset that were not set aside, and those
 * of the frozen versions that its experiments stand on.
 */
export const coveredClips = ({
  id: featureSetId,
  datasetId,
}: Pick<FeatureSet, 'id' | 'datasetId'>): Prisma.ClipWhereInput => ({
  datasetId,
  OR: [
    ACTIVE_CLIPS,
    { versionRows: { some: { version: { experiments: { some: { featureSetId } } } } } },
  ],
});
