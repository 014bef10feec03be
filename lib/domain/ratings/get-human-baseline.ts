import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { computeBaseline } from './compute-baseline';
import { datasetChoices } from './dataset-choices';
import { readVotes } from './read-votes';
import { type HumanBaseline, ratedDatasetInput } from './schema';

async function countRaters(datasetId: string): Promise<number> {
  const [row] = await db().$queryRaw<{ raters: number }[]>`
    select count(distinct r."raterKey")::int as raters from "Rating" r
    join "RatingTask" t on t.id = r."taskId"
    join "Clip" c on c.id = r."clipId" and c."excludedAt" is null
    where t."datasetId" = ${datasetId} and t."isBlind"`;
  return row?.raters ?? 0;
}

/**
 * How well people find a dataset's intended labels by ear: what its models are held against. From
 * blind rounds and imported votes; null where there are none.
 */
export async function getHumanBaseline(
  viewer: Viewer,
  input: z.input<typeof ratedDatasetInput>,
): Promise<HumanBaseline | null> {
  const dataset = await findReadableDataset(viewer, ratedDatasetInput.parse(input).datasetId);
  const { labels, choices } = await datasetChoices(dataset.id);
  const [clips, raters] = await Promise.all([
    readVotes({ datasetId: dataset.id }, choices),
    countRaters(dataset.id),
  ]);
  return computeBaseline(clips, { labels, choices, raters });
}
