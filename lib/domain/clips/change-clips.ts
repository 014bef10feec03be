import { notFound } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { touchDataset } from '../datasets/touch-dataset';

interface ClipChange {
  /** found through access.ts */
  readonly datasetId: string;
  readonly clipIds: readonly string[];
  /** which of them the change concerns */
  readonly where: Prisma.ClipWhereInput;
  readonly data: Prisma.ClipUncheckedUpdateManyInput;
}

/**
 * Changes clips of one dataset together, or none.
 * @returns how many were not so before
 * @throws AppError `not_found` where one of them is not of this dataset
 */
export async function changeClips({
  datasetId,
  clipIds,
  where,
  data,
}: ClipChange): Promise<number> {
  const ids = [...new Set(clipIds)];
  return db().$transaction(async (tx) => {
    await touchDataset(tx, datasetId);
    const own = { datasetId, id: { in: ids } };
    if ((await tx.clip.count({ where: own })) < ids.length) throw notFound('A clip of this list');
    const { count } = await tx.clip.updateMany({ where: { AND: [own, where] }, data });
    return count;
  });
}
