import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadable } from '../workspaces/find-through';
import { datasetsIn, editableDatasets } from './access';
import { corpusName } from './find-corpus';
import { type DatasetView, datasetInput } from './schema';

const NEWEST_VERSION = {
  versions: {
    select: { number: true, contentHash: true },
    orderBy: { number: 'desc' },
    take: 1,
  },
} as const;

export async function getDataset(
  viewer: Viewer,
  input: z.input<typeof datasetInput>,
): Promise<DatasetView> {
  const { datasetId: id } = datasetInput.parse(input);
  const dataset = await findReadable(viewer, {
    what: 'The dataset',
    find: (workspace) =>
      db().dataset.findFirst({
        where: { AND: [{ id }, datasetsIn(workspace)] },
        include: NEWEST_VERSION,
      }),
  });
  const editable = await db().dataset.count({ where: { AND: [{ id }, editableDatasets(viewer)] } });
  return {
    id: dataset.id,
    workspaceId: dataset.workspaceId,
    name: dataset.name,
    corpus: dataset.corpus,
    corpusName: corpusName(dataset.corpus),
    sampleRateHz: dataset.sampleRateHz,
    description: dataset.description,
    language: dataset.language,
    licence: dataset.licence,
    licenceUrl: dataset.licenceUrl,
    commercialUse: dataset.commercialUse,
    citation: dataset.citation,
    sourceUrl: dataset.sourceUrl,
    consentBasis: dataset.consentBasis,
    consentNote: dataset.consentNote,
    canEdit: editable > 0,
    latestVersion: dataset.versions[0] ?? null,
  };
}
