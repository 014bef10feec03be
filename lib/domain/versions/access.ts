import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { datasetsIn } from '../datasets/access';

/** Versions of datasets of workspaces that satisfy the clause. */
export const versionsIn = (
  workspace: Prisma.WorkspaceWhereInput,
): Prisma.DatasetVersionWhereInput => ({ dataset: datasetsIn(workspace) });
