import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableClip } from '../clips/find-clip';
import { datasetChoices } from './dataset-choices';
import { raterOf } from './rater-of';
import { REMARKS_NAME, rateClipInput } from './schema';

/** The dataset's round of remarks, made with the first of them. */
async function findRemarks(datasetId: string, choices: readonly string[]): Promise<string> {
  const where = { datasetId, name: REMARKS_NAME };
  const kind = 'REMARKS' as const;
  const round = { ...where, kind, isBlind: false, choices: [...choices] };
  // Two first remarks at once: one makes the round, both find it.
  await db().ratingTask.createMany({ data: [round], skipDuplicates: true });
  const { id } = await db().ratingTask.findUniqueOrThrow({ where: { datasetId_name: where } });
  return id;
}

/**
 * The viewer's own remark on a clip, given with its label in sight; a new one replaces it. Remarks are
 * shown beside the perceived label and count nowhere: who sees what was intended tends to agree.
 * @returns what the remark was before, which given to this verb undoes the change
 */
export async function rateClip(
  viewer: Viewer,
  input: z.input<typeof rateClipInput>,
): Promise<{ before: string | null }> {
  const { clipId, label } = rateClipInput.parse(input);
  const { datasetId } = await findEditableClip(viewer, clipId);
  const raterKey = raterOf(viewer);
  const { choices } = await datasetChoices(datasetId);
  if (label !== null && !choices.includes(label)) {
    throw new AppError('invalid', `“${label}” is not a label of this dataset.`);
  }
  const taskId = await findRemarks(datasetId, choices);
  const key = { taskId_raterKey_clipId: { taskId, raterKey, clipId } };
  const before = (await db().rating.findUnique({ where: key }))?.label ?? null;
  if (label === null) await db().rating.deleteMany({ where: { taskId, raterKey, clipId } });
  else {
    await db().rating.upsert({
      where: key,
      create: { taskId, raterKey, clipId, userId: raterKey, label },
      update: { label, createdAt: new Date() },
    });
  }
  return { before };
}
