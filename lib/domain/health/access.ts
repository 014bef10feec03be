import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { datasetsIn } from '../datasets/access';

/** Findings about datasets of workspaces that satisfy the clause. */
export const findingsIn = (
  workspace: Prisma.WorkspaceWhereInput,
): Prisma.HealthFindingWhereInput => ({ report: { dataset: datasetsIn(workspace) } });
