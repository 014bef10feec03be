import type { z } from 'zod';
import type { Viewer } from '../authority';
import { findScoredRun } from './find-scored-run';
import { readConfusion } from './read-confusion';
import { experimentInput } from './schema';
import { writeCsv } from './write-csv';

/** The confusion matrix as comma-separated values: a row for each true, a column for each predicted class. */
export async function exportMatrix(
  viewer: Viewer,
  raw: z.input<typeof experimentInput>,
): Promise<{ name: string; csv: string }> {
  const input = experimentInput.parse(raw);
  const { name, run, classKeys } = await findScoredRun(viewer, input);
  const { labels, matrix } = await readConfusion(run.id, classKeys);
  const rows = matrix.map((counts, index) => [labels[index], ...counts]);
  return { name, csv: writeCsv([['true \\ predicted', ...labels], ...rows]) };
}
