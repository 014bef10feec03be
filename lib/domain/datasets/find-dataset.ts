import { db } from '@/lib/platform/db';
import type { Dataset, Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findEditable, findReadable } from '../workspaces/find-through';
import { datasetsIn } from './access';

const sought = (id: string) => ({
  what: 'The dataset',
  find: (workspace: Prisma.WorkspaceWhereInput) =>
    db().dataset.findFirst({ where: { AND: [{ id }, datasetsIn(workspace)] } }),
});

export const findReadableDataset = (viewer: Viewer, id: string): Promise<Dataset> =>
  findReadable(viewer, sought(id));

export const findEditableDataset = (viewer: Viewer, id: string): Promise<Dataset> =>
  findEditable(viewer, sought(id));
