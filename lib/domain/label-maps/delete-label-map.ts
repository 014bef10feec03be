import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableLabelMap } from './find-label-map';
import { labelMapInput } from './schema';

/** Deletes a workspace's own map; no dataset is changed by it. */
export async function deleteLabelMap(
  viewer: Viewer,
  input: z.input<typeof labelMapInput>,
): Promise<void> {
  const { id } = await findEditableLabelMap(viewer, labelMapInput.parse(input).labelMapId);
  await db().labelMap.deleteMany({ where: { id } });
}
