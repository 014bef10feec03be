import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { ACTIVE_CLIPS } from '../clips/active-clips';
import { findReadableDataset } from './find-dataset';
import { datasetInput, type RecordingFacts, type SourceFormat } from './schema';

interface Measured {
  readonly shortestSec: number | null;
  readonly medianSec: number | null;
  readonly longestSec: number | null;
  readonly statements: number;
}

async function measure(datasetId: string): Promise<Measured> {
  const [measured] = await db().$queryRaw<Measured[]>`
    select min("durationSec") as "shortestSec", max("durationSec") as "longestSec",
      percentile_cont(0.5) within group (order by "durationSec") as "medianSec",
      count(distinct statement)::int as statements
    from "Clip" where "datasetId" = ${datasetId} and "excludedAt" is null`;
  return measured;
}

async function listFormats(datasetId: string): Promise<SourceFormat[]> {
  const groups = await db().clip.groupBy({
    by: ['sourceSampleRateHz', 'sourceChannels', 'sourceBitDepth'],
    where: { datasetId, ...ACTIVE_CLIPS },
    _count: true,
  });
  return groups
    .map(({ sourceSampleRateHz, sourceChannels, sourceBitDepth, _count }) => ({
      sampleRateHz: sourceSampleRateHz,
      channels: sourceChannels,
      bitDepth: sourceBitDepth,
      clips: _count,
    }))
    .sort((a, b) => b.clips - a.clips);
}

async function listArchives(datasetId: string): Promise<RecordingFacts['archives']> {
  const imports = await db().import.findMany({
    where: { datasetId, sourceUrl: { not: null }, status: 'FINISHED' },
    select: { sourceUrl: true, fetch: { select: { sha256: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return imports.flatMap(({ sourceUrl, fetch }) =>
    sourceUrl === null ? [] : [{ sourceUrl, sha256: fetch?.sha256 ?? null }],
  );
}

/** What the recordings of a dataset are, and how they came in. */
export async function getRecordingFacts(
  viewer: Viewer,
  input: z.input<typeof datasetInput>,
): Promise<RecordingFacts> {
  const { id: datasetId } = await findReadableDataset(viewer, datasetInput.parse(input).datasetId);
  const [measured, formats, archives, times] = await Promise.all([
    measure(datasetId),
    listFormats(datasetId),
    listArchives(datasetId),
    db().clip.aggregate({
      where: { datasetId, ...ACTIVE_CLIPS },
      _min: { createdAt: true },
      _max: { createdAt: true },
    }),
  ]);
  const { shortestSec, medianSec, longestSec, statements } = measured;
  const isMeasured = shortestSec !== null && medianSec !== null && longestSec !== null;
  return {
    formats,
    durations: isMeasured ? { shortestSec, medianSec, longestSec } : null,
    statements,
    firstImportAt: times._min.createdAt,
    lastImportAt: times._max.createdAt,
    archives,
  };
}
