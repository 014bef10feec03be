import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { requestCheckIn } from './request-check-in';
import { healthInput } from './schema';

/** Lets findings name again the clips of a dataset that were kept in spite of them. */
export async function forgetKept(
  viewer: Viewer,
  input: z.input<typeof healthInput>,
): Promise<{ forgotten: number }> {
  const { id: datasetId } = await findEditableDataset(viewer, healthInput.parse(input).datasetId);
  return db().$transaction(async (tx) => {
    const { count } = await tx.healthKept.deleteMany({ where: { clip: { datasetId } } });
    await requestCheckIn(tx, datasetId);
    return { forgotten: count };
  });
}
