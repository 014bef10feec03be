import type { Prisma } from '@/lib/platform/generated/prisma/client';

/** Label maps of workspaces that satisfy the clause. */
export const labelMapsIn = (workspace: Prisma.WorkspaceWhereInput): Prisma.LabelMapWhereInput => ({
  workspace,
});
