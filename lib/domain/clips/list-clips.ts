import type { z } from 'zod';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { findClipOrder } from './find-clip-order';
import { readClipRows } from './read-clip-rows';
import { CLIP_WINDOW, type ClipWindow, listClipsInput } from './schema';

/**
 * A window of a dataset's list of clips, as quick at its end as at its beginning: the list's keys
 * come from an index, the window's rows by their keys.
 */
export async function listClips(
  viewer: Viewer,
  input: z.input<typeof listClipsInput>,
): Promise<ClipWindow> {
  const { datasetId, window, ...filter } = listClipsInput.parse(input);
  const dataset = await findReadableDataset(viewer, datasetId);
  const { ids, stamp } = await findClipOrder(dataset, filter);
  const last = Math.max(0, Math.ceil(ids.length / CLIP_WINDOW) - 1);
  const start = Math.min(window, last) * CLIP_WINDOW;
  const rows = await readClipRows(ids.slice(start, start + CLIP_WINDOW));
  return { rows, start, total: ids.length, stamp };
}
