import type { z } from 'zod';
import { chooseBins } from '@/lib/core/statistics/choose-bins';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { datasetInput } from '../datasets/schema';
import { describeDistributions } from './describe-distributions';
import type { Distribution } from './schema';

/** Duration and level of a dataset's clips by emotion, in bins of a round width. */
export async function getHistograms(
  viewer: Viewer,
  input: z.input<typeof datasetInput>,
): Promise<Distribution[]> {
  const { id } = await findReadableDataset(viewer, datasetInput.parse(input).datasetId);
  const source = { datasetId: id, featureSetId: null, by: 'emotion' } as const;
  return describeDistributions(source, (_, all) => chooseBins(all));
}
