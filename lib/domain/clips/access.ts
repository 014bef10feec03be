import type { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { datasetsIn } from '../datasets/access';
import { readableBy } from '../workspaces/access';

/** Clips of workspaces that satisfy the clause. */
export const clipsIn = (workspace: Prisma.WorkspaceWhereInput): Prisma.ClipWhereInput => ({
  dataset: datasetsIn(workspace),
});

/** Clips that the viewer may see and hear. */
export const readableClips = (viewer: Viewer): Prisma.ClipWhereInput => clipsIn(readableBy(viewer));
