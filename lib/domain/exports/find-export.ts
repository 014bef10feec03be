import { AppError } from '@/lib/core/app-error';
import { CONSENT_WORDS } from '@/lib/core/consent-words';
import type { ExportSubject } from '@/lib/core/exports/export-row';
import { db } from '@/lib/platform/db';
import type { Dataset, DatasetVersion } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { corpusName } from '../datasets/find-corpus';
import { findReadableDataset } from '../datasets/find-dataset';
import { type ExportClip, listExportClips } from './list-export-clips';

interface Sought {
  readonly datasetId: string;
  /** number of a frozen version; null for the state of today */
  readonly version: number | null;
}

export interface FoundExport {
  readonly subject: Omit<ExportSubject, 'audio'>;
  readonly sampleRateHz: number;
  readonly clips: readonly ExportClip[];
}

async function findVersion(datasetId: string, number: number): Promise<DatasetVersion> {
  const where = { datasetId_number: { datasetId, number } };
  const found = await db().datasetVersion.findUnique({ where });
  if (found) return found;
  const message = `The dataset has no version ${number}.`;
  throw new AppError('invalid', message, { version: message });
}

async function describeSubject(
  dataset: Dataset,
  version: DatasetVersion | null,
): Promise<FoundExport['subject']> {
  const { id, workspaceId, corpus, consentBasis } = dataset;
  const [workspace, emotions] = await Promise.all([
    db().workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { name: true } }),
    db().emotion.findMany({ where: { datasetId: id }, orderBy: { order: 'asc' } }),
  ]);
  return {
    ...dataset,
    workspaceName: workspace.name,
    corpusName: corpusName(corpus),
    consent: CONSENT_WORDS[consentBasis],
    emotions: emotions.map(({ key }) => key),
    version: version && { number: version.number, contentHash: version.contentHash },
    asOf: version?.createdAt ?? new Date(),
  };
}

/**
 * A dataset as it is, or as a version froze it, with all its clips by path.
 * @throws AppError `invalid` for a version that it lacks, `conflict` where there is no clip
 */
export async function findExport(
  viewer: Viewer,
  { datasetId, version: number }: Sought,
): Promise<FoundExport> {
  const dataset = await findReadableDataset(viewer, datasetId);
  const version = number === null ? null : await findVersion(dataset.id, number);
  const [subject, clips] = await Promise.all([
    describeSubject(dataset, version),
    listExportClips(dataset.id, version?.id ?? null),
  ]);
  if (clips.length === 0) {
    throw new AppError('conflict', 'There is no clip to export yet. Import some first.');
  }
  return { subject, sampleRateHz: dataset.sampleRateHz, clips };
}
