import { ratingChoices } from '@/lib/core/agreement/rating-choices';
import { db } from '@/lib/platform/db';

export interface DatasetChoices {
  /** the dataset's labels, in their order */
  readonly labels: readonly string[];
  /** the same with “other” and “cannot tell” */
  readonly choices: readonly string[];
}

/** All that a dataset's listeners may have answered. */
export async function datasetChoices(datasetId: string): Promise<DatasetChoices> {
  const emotions = await db().emotion.findMany({
    where: { datasetId },
    orderBy: { order: 'asc' },
  });
  const labels = emotions.map(({ key }) => key);
  return { labels, choices: ratingChoices(labels, { allowOther: true, allowCannotTell: true }) };
}
