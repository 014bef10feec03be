import { db } from '@/lib/platform/db';
import type { LabelMap, Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findEditable } from '../workspaces/find-through';
import { labelMapsIn } from './access';

export const findEditableLabelMap = (viewer: Viewer, id: string): Promise<LabelMap> =>
  findEditable(viewer, {
    what: 'The label map',
    find: (workspace: Prisma.WorkspaceWhereInput) =>
      db().labelMap.findFirst({ where: { AND: [{ id }, labelMapsIn(workspace)] } }),
  });
