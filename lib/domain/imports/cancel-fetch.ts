import type { z } from 'zod';
import type { Viewer } from '../authority';
import { endFetch } from './end-fetch';
import { findEditableImport } from './find-import';
import { importInput } from './schema';

/** Stops a fetch; the worker that is at it sees the row and ends. */
export async function cancelFetch(
  viewer: Viewer,
  input: z.input<typeof importInput>,
): Promise<void> {
  const { id: importId } = await findEditableImport(viewer, importInput.parse(input).importId);
  const failure = 'The fetch was cancelled. Nothing was imported; you can begin it again.';
  await endFetch({ importId, failure, isCancelled: true });
}
