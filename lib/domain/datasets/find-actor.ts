import { db } from '@/lib/platform/db';
import type { Actor, Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findEditable } from '../workspaces/find-through';
import { datasetsIn } from './access';

export const findEditableActor = (viewer: Viewer, id: string): Promise<Actor> =>
  findEditable(viewer, {
    what: 'The actor',
    find: (workspace: Prisma.WorkspaceWhereInput) =>
      db().actor.findFirst({ where: { id, dataset: datasetsIn(workspace) } }),
  });
