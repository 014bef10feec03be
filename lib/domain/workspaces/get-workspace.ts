import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadable } from './find-through';
import { type WorkspaceView, workspaceInput } from './schema';
import { toWorkspaceView, workspaceViewSelect } from './workspace-view';

export async function getWorkspace(
  viewer: Viewer,
  input: z.input<typeof workspaceInput>,
): Promise<WorkspaceView> {
  const { workspaceId: id } = workspaceInput.parse(input);
  const row = await findReadable(viewer, {
    what: 'The workspace',
    find: (workspace) =>
      db().workspace.findFirst({
        where: { AND: [{ id }, workspace] },
        select: workspaceViewSelect(viewer),
      }),
  });
  return toWorkspaceView(viewer, row);
}
