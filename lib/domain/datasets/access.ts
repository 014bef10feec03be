import type { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { editableBy, readableBy } from '../workspaces/access';

/** Datasets of workspaces that satisfy the clause. */
export const datasetsIn = (workspace: Prisma.WorkspaceWhereInput): Prisma.DatasetWhereInput => ({
  workspace,
});

/** Datasets that the viewer may see. */
export const readableDatasets = (viewer: Viewer): Prisma.DatasetWhereInput =>
  datasetsIn(readableBy(viewer));

/** Datasets that the viewer may add to and change. */
export const editableDatasets = (viewer: Viewer): Prisma.DatasetWhereInput =>
  datasetsIn(editableBy(viewer));
