import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findDatasetFeatureSet } from './find-dataset-feature-set';
import { type MeanSpectrograms, overviewInput } from './schema';

function fromBytes(bytes: Uint8Array): Int16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int16Array.from({ length: bytes.byteLength / 2 }, (_, at) => view.getInt16(2 * at, true));
}

/** The mean spectrogram of each label, in the dataset's order; none before they were computed. */
export async function getMeanSpectrograms(
  viewer: Viewer,
  input: z.input<typeof overviewInput>,
): Promise<MeanSpectrograms> {
  const { id: featureSetId } = await findDatasetFeatureSet(viewer, overviewInput.parse(input));
  const row = await db().featureOverview.findUnique({
    where: { featureSetId },
    include: {
      means: {
        include: { emotion: { select: { key: true } } },
        orderBy: { emotion: { order: 'asc' } },
      },
    },
  });
  return {
    bands: row?.bands ?? 0,
    columns: row?.columns ?? 0,
    means: (row?.means ?? []).map(({ emotion, clips, centidecibel }) => ({
      emotion: emotion.key,
      clips,
      centidecibel: fromBytes(centidecibel),
    })),
  };
}
