import type { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import type { RoleName, WorkspaceView } from './schema';

/** The columns of a workspace's view, with the viewer's own membership only. */
export const workspaceViewSelect = (viewer: Viewer) =>
  ({
    id: true,
    name: true,
    memberships: {
      where: { userId: viewer.kind === 'user' ? viewer.userId : '' },
      select: { role: true },
    },
  }) satisfies Prisma.WorkspaceSelect;

type Row = Prisma.WorkspaceGetPayload<{ select: ReturnType<typeof workspaceViewSelect> }>;

export function toWorkspaceView(viewer: Viewer, row: Row): WorkspaceView {
  const own: RoleName = row.memberships[0]?.role ?? 'VIEWER';
  const role = viewer.kind === 'operator' ? 'OWNER' : own;
  return { id: row.id, name: row.name, role, canEdit: role !== 'VIEWER' };
}
