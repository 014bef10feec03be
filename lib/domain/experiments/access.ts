import type { Prisma } from '@/lib/platform/generated/prisma/client';

/** Experiments of workspaces that satisfy the clause. */
export const experimentsIn = (
  workspace: Prisma.WorkspaceWhereInput,
): Prisma.ExperimentWhereInput => ({ workspace });

/** Runs of workspaces that satisfy the clause. */
export const runsIn = (workspace: Prisma.WorkspaceWhereInput): Prisma.RunWhereInput => ({
  experiment: experimentsIn(workspace),
});
