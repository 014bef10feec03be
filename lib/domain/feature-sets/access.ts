import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { datasetsIn } from '../datasets/access';

/** Feature sets of workspaces that satisfy the clause. */
export const featureSetsIn = (
  workspace: Prisma.WorkspaceWhereInput,
): Prisma.FeatureSetWhereInput => ({ dataset: datasetsIn(workspace) });
