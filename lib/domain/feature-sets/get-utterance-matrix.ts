import type { z } from 'zod';
import { UTTERANCE_VALUES } from '@/lib/core/utterance/utterance-spec';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableFeatureSet } from './find-feature-set';
import { featureSetInput, type UtteranceMatrix } from './schema';
import { UTTERANCE_SPEC_ID } from './utterance-spec-id';

/**
 * The utterance vectors of a feature set's clips, by path. Clips that failed, that are set aside, or
 * that were extracted before these figures (or by another version of them) are left out and counted.
 */
export async function getUtteranceMatrix(
  viewer: Viewer,
  raw: z.input<typeof featureSetInput>,
): Promise<UtteranceMatrix> {
  const { featureSetId } = featureSetInput.parse(raw);
  const set = await findReadableFeatureSet(viewer, featureSetId);
  const counted = { datasetId: set.datasetId, excludedAt: null };
  const [rows, clips] = await Promise.all([
    db().featureValue.findMany({
      where: { featureSetId: set.id, utteranceSpec: UTTERANCE_SPEC_ID, clip: counted },
      select: { clipId: true, utterance: true },
      orderBy: [{ clip: { path: 'asc' } }, { clipId: 'asc' }],
    }),
    db().clip.count({ where: counted }),
  ]);
  const width = UTTERANCE_VALUES.length;
  const matrix = new Float32Array(rows.length * width);
  rows.forEach(({ utterance }, row) => {
    matrix.set(utterance, row * width);
  });
  return {
    spec: UTTERANCE_SPEC_ID,
    values: UTTERANCE_VALUES,
    clipIds: rows.map(({ clipId }) => clipId),
    matrix,
    missing: clips - rows.length,
  };
}
