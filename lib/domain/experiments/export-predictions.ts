import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findScoredRun } from './find-scored-run';
import { experimentInput } from './schema';
import { writeCsv } from './write-csv';

/** Every test clip with what was true, what was predicted and all probabilities, by path. */
export async function exportPredictions(
  viewer: Viewer,
  raw: z.input<typeof experimentInput>,
): Promise<{ name: string; csv: string }> {
  const input = experimentInput.parse(raw);
  const { name, run, classKeys } = await findScoredRun(viewer, input);
  const predictions = await db().prediction.findMany({
    where: { runId: run.id },
    include: { clip: { include: { actor: true } } },
    orderBy: { clip: { path: 'asc' } },
  });
  const head = ['path', 'actor', 'true', 'predicted', 'confidence'];
  const rows = predictions.map(({ clip, trueIndex, predictedIndex, confidence, probabilities }) => [
    clip.path,
    clip.actor.label,
    classKeys[trueIndex],
    classKeys[predictedIndex],
    confidence,
    ...probabilities,
  ]);
  return { name, csv: writeCsv([[...head, ...classKeys.map((key) => `p_${key}`)], ...rows]) };
}
