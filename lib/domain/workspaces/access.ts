import type { Prisma, Role } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';

/** Which roles may do what. Every other room's access.ts is made of these three clauses. */
const READERS: Role[] = ['OWNER', 'MEMBER', 'VIEWER'];
const EDITORS: Role[] = ['OWNER', 'MEMBER'];
const OWNERS: Role[] = ['OWNER'];

function withRole(viewer: Viewer, roles: Role[]): Prisma.WorkspaceWhereInput {
  if (viewer.kind === 'operator') return { id: viewer.workspaceId };
  return { memberships: { some: { userId: viewer.userId, role: { in: roles } } } };
}

/** Workspaces whose contents the viewer may see. */
export const readableBy = (viewer: Viewer): Prisma.WorkspaceWhereInput => withRole(viewer, READERS);

/** Workspaces whose contents the viewer may add to and change. */
export const editableBy = (viewer: Viewer): Prisma.WorkspaceWhereInput => withRole(viewer, EDITORS);

/** Workspaces whose members the viewer may change. */
export const ownedBy = (viewer: Viewer): Prisma.WorkspaceWhereInput => withRole(viewer, OWNERS);
