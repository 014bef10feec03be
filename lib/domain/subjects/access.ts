import type { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { readableBy } from '../workspaces/access';

interface SubjectWhere {
  readonly import: Prisma.ImportWhereInput;
  readonly featureSet: Prisma.FeatureSetWhereInput;
  readonly overview: Prisma.FeatureOverviewWhereInput;
  readonly run: Prisma.RunWhereInput;
  readonly dataset: Prisma.DatasetWhereInput;
}

/** The rows of this id, of any watchable kind, in workspaces that the viewer may see. */
export function readableSubjects(viewer: Viewer, id: string): SubjectWhere {
  const workspace = readableBy(viewer);
  return {
    import: { id, dataset: { workspace } },
    featureSet: { id, dataset: { workspace } },
    overview: { id, featureSet: { dataset: { workspace } } },
    run: { id, experiment: { workspace } },
    dataset: { id, workspace },
  };
}
