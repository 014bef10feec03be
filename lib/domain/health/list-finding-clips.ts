import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { clipRowSelect, toClipRow } from '../clips/clip-row';
import { findReadableFinding } from './find-finding';
import { type FindingClipPage, listFindingClipsInput } from './schema';

/** A page of the clips that a finding names, worst first; without those set aside since. */
export async function listFindingClips(
  viewer: Viewer,
  input: z.input<typeof listFindingClipsInput>,
): Promise<FindingClipPage> {
  const { findingId, after, take } = listFindingClipsInput.parse(input);
  const { id } = await findReadableFinding(viewer, findingId);
  const found = await db().healthFindingClip.findMany({
    where: { findingId: id, place: { gt: after }, clip: { excludedAt: null } },
    select: { place: true, note: true, groupNo: true, clip: { select: clipRowSelect } },
    orderBy: { place: 'asc' },
    take: take + 1,
  });
  const rows = found.slice(0, take).map(({ place, note, groupNo, clip }) => ({
    ...toClipRow(clip),
    place,
    note,
    group: groupNo,
  }));
  return { rows, next: found.length > take ? (rows.at(-1)?.place ?? null) : null };
}
