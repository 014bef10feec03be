import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { creatorOf, type Viewer } from '../authority';
import { findEditableWorkspace } from '../workspaces/find-workspace';
import { createLabelMapInput } from './schema';
import { withFreeName } from './with-free-name';

/** @throws AppError `conflict` where the workspace has a map of that name */
export async function createLabelMap(
  viewer: Viewer,
  input: z.input<typeof createLabelMapInput>,
): Promise<{ labelMapId: string }> {
  const { workspaceId, ...map } = createLabelMapInput.parse(input);
  const workspace = await findEditableWorkspace(viewer, workspaceId);
  const data = { ...map, workspaceId: workspace.id, createdById: creatorOf(viewer) };
  const { id } = await withFreeName(map.name, () => db().labelMap.create({ data }));
  return { labelMapId: id };
}
