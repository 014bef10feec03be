import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { readableBy } from './access';
import type { WorkspaceView } from './schema';
import { toWorkspaceView, workspaceViewSelect } from './workspace-view';

/** The viewer's workspaces, oldest first. */
export async function listWorkspaces(viewer: Viewer): Promise<WorkspaceView[]> {
  const rows = await db().workspace.findMany({
    where: readableBy(viewer),
    select: workspaceViewSelect(viewer),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => toWorkspaceView(viewer, row));
}
