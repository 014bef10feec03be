import type { z } from 'zod';
import type { Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { changeClips } from './change-clips';
import { excludeClipsInput } from './schema';

/**
 * Sets clips aside, with the reason: they are in no new version, no count and no new experiment, but
 * stay in storage, in earlier versions and in the results of those. Clips set aside before keep
 * their reason.
 */
export async function excludeClips(
  viewer: Viewer,
  input: z.input<typeof excludeClipsInput>,
): Promise<{ excluded: number }> {
  const { datasetId, clipIds, reason } = excludeClipsInput.parse(input);
  const { id } = await findEditableDataset(viewer, datasetId);
  const excluded = await changeClips({
    datasetId: id,
    clipIds,
    where: { excludedAt: null },
    data: { excludedAt: new Date(), excludedReason: reason },
  });
  return { excluded };
}
