import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableLabelMap } from './find-label-map';
import { updateLabelMapInput } from './schema';
import { withFreeName } from './with-free-name';

/** @throws AppError `conflict` where the workspace has another map of that name */
export async function updateLabelMap(
  viewer: Viewer,
  input: z.input<typeof updateLabelMapInput>,
): Promise<{ labelMapId: string }> {
  const { labelMapId, ...data } = updateLabelMapInput.parse(input);
  const { id } = await findEditableLabelMap(viewer, labelMapId);
  await withFreeName(data.name, () => db().labelMap.update({ where: { id }, data }));
  return { labelMapId: id };
}
