import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { datasetsIn } from '../datasets/access';

/** Clips of workspaces that satisfy the clause. */
export const clipsIn = (workspace: Prisma.WorkspaceWhereInput): Prisma.ClipWhereInput => ({
  dataset: datasetsIn(workspace),
});
