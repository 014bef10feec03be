import { db } from '@/lib/platform/db';
import type { Clip, Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findEditable, findReadable } from '../workspaces/find-through';
import { clipsIn } from './access';

const sought = (id: string) => ({
  what: 'The clip',
  find: (workspace: Prisma.WorkspaceWhereInput) =>
    db().clip.findFirst({ where: { AND: [{ id }, clipsIn(workspace)] } }),
});

export const findReadableClip = (viewer: Viewer, id: string): Promise<Clip> =>
  findReadable(viewer, sought(id));

export const findEditableClip = (viewer: Viewer, id: string): Promise<Clip> =>
  findEditable(viewer, sought(id));
