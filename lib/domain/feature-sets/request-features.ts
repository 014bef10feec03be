import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { ensureFeatureSet } from './ensure-feature-set';
import { requestFeaturesInput } from './schema';

/**
 * Asks for features of all clips of a dataset. Asked again after further clips came, only those are
 * extracted.
 */
export async function requestFeatures(
  viewer: Viewer,
  raw: z.input<typeof requestFeaturesInput>,
): Promise<{ featureSetId: string }> {
  const { datasetId, name, spec } = requestFeaturesInput.parse(raw);
  const dataset = await findEditableDataset(viewer, datasetId);
  const wish = { dataset, name, spec, specField: 'spec' };
  const { featureSetId } = await db().$transaction((tx) => ensureFeatureSet(tx, wish));
  return { featureSetId };
}
