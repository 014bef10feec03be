import type { z } from 'zod';
import { notFound } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableFinding } from './find-finding';
import { requestCheckIn } from './request-check-in';
import { keepClipsInput } from './schema';

/** Says that clips were looked at and stay: findings of this kind name them no more. */
export async function keepClips(
  viewer: Viewer,
  input: z.input<typeof keepClipsInput>,
): Promise<{ kept: number }> {
  const { findingId, clipIds } = keepClipsInput.parse(input);
  const { datasetId, kind } = await findEditableFinding(viewer, findingId);
  const ids = [...new Set(clipIds)];
  return db().$transaction(async (tx) => {
    const own = await tx.clip.count({ where: { datasetId, id: { in: ids } } });
    if (own < ids.length) throw notFound('A clip of this list');
    const data = ids.map((clipId) => ({ clipId, kind }));
    const { count } = await tx.healthKept.createMany({ data, skipDuplicates: true });
    await requestCheckIn(tx, datasetId);
    return { kept: count };
  });
}
