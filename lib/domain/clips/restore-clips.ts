import type { z } from 'zod';
import type { Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { changeClips } from './change-clips';
import { restoreClipsInput } from './schema';

/** Takes clips that were set aside back into the dataset. */
export async function restoreClips(
  viewer: Viewer,
  input: z.input<typeof restoreClipsInput>,
): Promise<{ restored: number }> {
  const { datasetId, clipIds } = restoreClipsInput.parse(input);
  const { id } = await findEditableDataset(viewer, datasetId);
  const restored = await changeClips({
    datasetId: id,
    clipIds,
    where: { excludedAt: { not: null } },
    data: { excludedAt: null, excludedReason: null },
  });
  return { restored };
}
