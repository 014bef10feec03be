import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { datasetsIn } from '../datasets/access';

/** Imports of workspaces that satisfy the clause. */
export const importsIn = (workspace: Prisma.WorkspaceWhereInput): Prisma.ImportWhereInput => ({
  dataset: datasetsIn(workspace),
});
