import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { ACTIVE_CLIPS } from '../clips/active-clips';
import { findReadableDataset } from './find-dataset';
import { type ActorView, datasetInput } from './schema';

/** The people of a dataset, with the number of their clips that are not set aside. */
export async function listActors(
  viewer: Viewer,
  input: z.input<typeof datasetInput>,
): Promise<ActorView[]> {
  const { id: datasetId } = await findReadableDataset(viewer, datasetInput.parse(input).datasetId);
  const actors = await db().actor.findMany({
    where: { datasetId },
    select: {
      id: true,
      label: true,
      gender: true,
      ageYears: true,
      _count: { select: { clips: { where: ACTIVE_CLIPS } } },
    },
  });
  return actors
    .map(({ _count, ...actor }) => ({ ...actor, clips: _count.clips }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
}
