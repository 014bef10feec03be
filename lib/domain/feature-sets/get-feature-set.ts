import type { z } from 'zod';
import type { Viewer } from '../authority';
import { describeFeatureSet } from './describe-feature-set';
import { findReadableFeatureSet } from './find-feature-set';
import { type FeatureSetView, featureSetInput } from './schema';

export async function getFeatureSet(
  viewer: Viewer,
  raw: z.input<typeof featureSetInput>,
): Promise<FeatureSetView> {
  const { featureSetId } = featureSetInput.parse(raw);
  return describeFeatureSet(await findReadableFeatureSet(viewer, featureSetId));
}
