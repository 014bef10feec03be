import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { clipsIn } from '../clips/access';
import { editableBy } from '../workspaces/access';
import { findReadable } from '../workspaces/find-through';
import { datasetChoices } from './dataset-choices';
import { readPerceived } from './read-perceived';
import { type ClipRatingsView, ratedClipInput, type VoteCount } from './schema';

async function readRemarks(clipId: string, own: string) {
  const rows = await db().rating.findMany({
    where: { clipId, task: { kind: 'REMARKS' } },
    select: { label: true, userId: true },
  });
  const counts = new Map<string, number>();
  for (const { label } of rows) counts.set(label, (counts.get(label) ?? 0) + 1);
  const remarks = [...counts].map(([key, count]): VoteCount => ({ key, count }));
  return {
    remarks: remarks.sort((a, b) => b.count - a.count),
    own: rows.find(({ userId }) => userId === own)?.label ?? null,
  };
}

/** What was intended in a clip beside what listeners heard. */
export async function getClipRatings(
  viewer: Viewer,
  input: z.input<typeof ratedClipInput>,
): Promise<ClipRatingsView> {
  const { clipId } = ratedClipInput.parse(input);
  const clip = await findReadable(viewer, {
    what: 'The clip',
    find: (workspace) =>
      db().clip.findFirst({
        where: { AND: [{ id: clipId }, clipsIn(workspace)] },
        select: { datasetId: true, emotion: { select: { key: true } } },
      }),
  });
  const userId = viewer.kind === 'user' ? viewer.userId : '';
  const { choices } = await datasetChoices(clip.datasetId);
  const [perceived, remarks, editable] = await Promise.all([
    readPerceived([clipId], choices),
    readRemarks(clipId, userId),
    db().clip.count({ where: { AND: [{ id: clipId }, clipsIn(editableBy(viewer))] } }),
  ]);
  return {
    intended: clip.emotion.key,
    perceived: perceived.get(clipId) ?? null,
    ...remarks,
    choices,
    canRemark: viewer.kind === 'user' && editable > 0,
  };
}
