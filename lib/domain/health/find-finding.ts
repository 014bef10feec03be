import { db } from '@/lib/platform/db';
import type { HealthFinding, Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findEditable, findReadable } from '../workspaces/find-through';
import { findingsIn } from './access';

const sought = (id: string) => ({
  what: 'The finding',
  find: (workspace: Prisma.WorkspaceWhereInput) =>
    db().healthFinding.findFirst({ where: { AND: [{ id }, findingsIn(workspace)] } }),
});

export const findReadableFinding = (viewer: Viewer, id: string): Promise<HealthFinding> =>
  findReadable(viewer, sought(id));

export const findEditableFinding = (viewer: Viewer, id: string): Promise<HealthFinding> =>
  findEditable(viewer, sought(id));
