import type { z } from 'zod';
import { encodePeaks } from '@/lib/core/audio/peaks-text';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableRun } from './find-experiment';
import { type ConfusionClip, confusionCellInput, storedScoresSchema } from './schema';

const MOST_SHOWN = 500;

/** The clips of a cell, row or column of the confusion matrix, the surest mistakes first. */
export async function listConfusionClips(
  viewer: Viewer,
  raw: z.input<typeof confusionCellInput>,
): Promise<ConfusionClip[]> {
  const { runId, trueKey, predictedKey } = confusionCellInput.parse(raw);
  const run = await findReadableRun(viewer, runId);
  if (run.scores === null) return [];
  const keys = storedScoresSchema.parse(run.scores).perClass.map(({ key }) => key);
  const indexOf = (key: string | undefined): number | undefined =>
    key === undefined ? undefined : keys.indexOf(key);
  const rows = await db().prediction.findMany({
    where: { runId, trueIndex: indexOf(trueKey), predictedIndex: indexOf(predictedKey) },
    include: { clip: { include: { actor: { select: { label: true } } } } },
    orderBy: [{ confidence: 'desc' }, { clipId: 'asc' }],
    take: MOST_SHOWN,
  });
  return rows.map(({ clipId, clip, trueIndex, predictedIndex, confidence }) => ({
    clipId,
    path: clip.path,
    actor: clip.actor.label,
    trueKey: keys[trueIndex],
    predictedKey: keys[predictedIndex],
    confidence,
    durationSec: clip.durationSec,
    peaks: encodePeaks(clip.peaks),
  }));
}
