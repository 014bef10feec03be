import type { z } from 'zod';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { findReadableClip } from './find-clip';
import { findClipOrder } from './find-clip-order';
import { type ClipPlace, locateClipInput } from './schema';

/** Where a clip stands in a list of its dataset, and its neighbours there. */
export async function locateClip(
  viewer: Viewer,
  input: z.input<typeof locateClipInput>,
): Promise<ClipPlace> {
  const { clipId, ...filter } = locateClipInput.parse(input);
  const { datasetId } = await findReadableClip(viewer, clipId);
  const { ids } = await findClipOrder(await findReadableDataset(viewer, datasetId), filter);
  const position = ids.indexOf(clipId);
  const total = ids.length;
  if (position < 0) return { position: null, total, previousId: null, nextId: null };
  return {
    position,
    total,
    previousId: ids[position - 1] ?? null,
    nextId: ids[position + 1] ?? null,
  };
}
