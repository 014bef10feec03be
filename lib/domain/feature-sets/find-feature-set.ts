import { db } from '@/lib/platform/db';
import type { FeatureSet } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findReadable } from '../workspaces/find-through';
import { featureSetsIn } from './access';

export const findReadableFeatureSet = (viewer: Viewer, id: string): Promise<FeatureSet> =>
  findReadable(viewer, {
    what: 'The feature set',
    find: (workspace) =>
      db().featureSet.findFirst({ where: { AND: [{ id }, featureSetsIn(workspace)] } }),
  });
