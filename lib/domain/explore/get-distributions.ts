import type { z } from 'zod';
import { evenEdges } from '@/lib/core/statistics/even-edges';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { describeDistributions } from './describe-distributions';
import { findDatasetFeatureSet } from './find-dataset-feature-set';
import { type Distribution, distributionsInput, type Measure } from './schema';

/** Fine enough for a smooth density at any width of a page. */
const BINS = 128;
const LOG: ReadonlySet<Measure> = new Set(['pitch', 'centroid']);

/**
 * Duration, level and, of a feature set, pitch and centroid in each group of a dataset's clips, with
 * counts in 128 even bins (of equal ratio for what is measured in Hz).
 */
export async function getDistributions(
  viewer: Viewer,
  input: z.input<typeof distributionsInput>,
): Promise<Distribution[]> {
  const { datasetId, featureSetId, by } = distributionsInput.parse(input);
  const dataset = await findReadableDataset(viewer, datasetId);
  const set = featureSetId
    ? await findDatasetFeatureSet(viewer, { datasetId, featureSetId })
    : null;
  const source = { datasetId: dataset.id, featureSetId: set?.id ?? null, by };
  return describeDistributions(source, (measure, all) =>
    evenEdges(all, BINS, LOG.has(measure) ? 'log' : 'linear'),
  );
}
