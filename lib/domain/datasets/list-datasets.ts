import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { ACTIVE_CLIPS } from '../clips/active-clips';
import { findReadableWorkspace } from '../workspaces/find-workspace';
import { readableDatasets } from './access';
import { corpusName } from './find-corpus';
import { type DatasetListItem, listDatasetsInput } from './schema';

const COUNTS = {
  _count: {
    select: {
      clips: { where: ACTIVE_CLIPS },
      actors: { where: { clips: { some: ACTIVE_CLIPS } } },
    },
  },
} as const;

/** A workspace's datasets, newest first. */
export async function listDatasets(
  viewer: Viewer,
  input: z.input<typeof listDatasetsInput>,
): Promise<DatasetListItem[]> {
  const { workspaceId } = listDatasetsInput.parse(input);
  const workspace = await findReadableWorkspace(viewer, workspaceId);
  const where = { AND: [{ workspaceId: workspace.id }, readableDatasets(viewer)] };
  const [datasets, durations] = await Promise.all([
    db().dataset.findMany({
      where,
      include: COUNTS,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    }),
    db().clip.groupBy({
      by: ['datasetId'],
      where: { dataset: where, ...ACTIVE_CLIPS },
      _sum: { durationSec: true },
    }),
  ]);
  const seconds = new Map(durations.map((row) => [row.datasetId, row._sum.durationSec ?? 0]));
  return datasets.map(({ id, name, corpus, createdAt, _count }) => ({
    id,
    name,
    corpusName: corpusName(corpus),
    clips: _count.clips,
    actors: _count.actors,
    hours: (seconds.get(id) ?? 0) / 3600,
    createdAt,
  }));
}
