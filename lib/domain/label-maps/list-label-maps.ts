import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { readableBy } from '../workspaces/access';
import { findReadableWorkspace } from '../workspaces/find-workspace';
import { labelMapsIn } from './access';
import { type LabelMapView, labelPairsSchema, listLabelMapsInput } from './schema';

/** A workspace's own label maps, by name. Those that come with the product are in core. */
export async function listLabelMaps(
  viewer: Viewer,
  input: z.input<typeof listLabelMapsInput>,
): Promise<LabelMapView[]> {
  const { workspaceId } = listLabelMapsInput.parse(input);
  const workspace = await findReadableWorkspace(viewer, workspaceId);
  const maps = await db().labelMap.findMany({
    where: { AND: [{ workspaceId: workspace.id }, labelMapsIn(readableBy(viewer))] },
    orderBy: { name: 'asc' },
  });
  return maps.map(({ id, name, source, pairs }) => ({
    id,
    name,
    source,
    pairs: labelPairsSchema.parse(pairs),
  }));
}
