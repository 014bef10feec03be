import { db } from '@/lib/platform/db';
import type { Prisma, Workspace } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findEditable, findOwned, findReadable } from './find-through';

const sought = (id: string) => ({
  what: 'The workspace',
  find: (workspace: Prisma.WorkspaceWhereInput) =>
    db().workspace.findFirst({ where: { AND: [{ id }, workspace] } }),
});

export const findReadableWorkspace = (viewer: Viewer, id: string): Promise<Workspace> =>
  findReadable(viewer, sought(id));

export const findEditableWorkspace = (viewer: Viewer, id: string): Promise<Workspace> =>
  findEditable(viewer, sought(id));

export const findOwnedWorkspace = (viewer: Viewer, id: string): Promise<Workspace> =>
  findOwned(viewer, sought(id));
