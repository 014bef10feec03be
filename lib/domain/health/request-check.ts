import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { requestCheckIn } from './request-check-in';
import { healthInput } from './schema';

/** Asks for a check, whether or not the dataset changed. */
export async function requestCheck(
  viewer: Viewer,
  input: z.input<typeof healthInput>,
): Promise<void> {
  const { id } = await findEditableDataset(viewer, healthInput.parse(input).datasetId);
  await db().$transaction((tx) => requestCheckIn(tx, id));
}
