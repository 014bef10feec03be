import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { ACTIVE_CLIPS } from '../clips/active-clips';
import { findReadableDataset } from '../datasets/find-dataset';
import { type ExportOptions, exportOptionsInput } from './schema';

const WAV_HEADER_BYTES = 44;

/** What there is to export of a dataset: how much as it is, and which frozen versions. */
export async function getExportOptions(
  viewer: Viewer,
  input: z.input<typeof exportOptionsInput>,
): Promise<ExportOptions> {
  const { datasetId } = exportOptionsInput.parse(input);
  const { id, sampleRateHz } = await findReadableDataset(viewer, datasetId);
  const [clips, versions] = await Promise.all([
    db().clip.aggregate({
      where: { datasetId: id, ...ACTIVE_CLIPS },
      _count: true,
      _sum: { sizeBytes: true, durationSec: true },
    }),
    db().datasetVersion.findMany({ where: { datasetId: id }, orderBy: { number: 'desc' } }),
  ]);
  const { _count: count, _sum: sum } = clips;
  return {
    clips: count,
    sourceBytes: sum.sizeBytes ?? 0,
    preparedBytes: 2 * sampleRateHz * (sum.durationSec ?? 0) + WAV_HEADER_BYTES * count,
    versions: versions.map(({ number, contentHash, clipCount, createdAt }) => ({
      number,
      contentHash,
      clips: clipCount,
      createdAt,
    })),
  };
}
