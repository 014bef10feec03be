import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { HealthFinding } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { editableDatasets } from '../datasets/access';
import { findReadableDataset } from '../datasets/find-dataset';
import { readProgress } from '../progress/read-progress';
import {
  type FindingView,
  findingDetailsSchema,
  findingKindSchema,
  type HealthView,
  healthInput,
} from './schema';

const SEVERITY = { DANGER: 'danger', WARNING: 'warning', INFO: 'info' } as const;

function describeFinding(row: HealthFinding): FindingView {
  const { id, severity, says, cost, advice, clipCount } = row;
  const kind = findingKindSchema.parse(row.kind);
  const details = findingDetailsSchema.parse(row.details);
  return { id, kind, severity: SEVERITY[severity], says, cost, advice, clipCount, ...details };
}

/** What the last check of a dataset found, worst first, and whether a newer one is under way. */
export async function getHealth(
  viewer: Viewer,
  input: z.input<typeof healthInput>,
): Promise<HealthView> {
  const { id: datasetId, revision: currentRevision } = await findReadableDataset(
    viewer,
    healthInput.parse(input).datasetId,
  );
  const [report, progress, kept, editable] = await Promise.all([
    db().healthReport.findUnique({
      where: { datasetId },
      include: { findings: { orderBy: { place: 'asc' } } },
    }),
    readProgress(datasetId),
    db().healthKept.count({ where: { clip: { datasetId } } }),
    db().dataset.count({ where: { AND: [{ id: datasetId }, editableDatasets(viewer)] } }),
  ]);
  return {
    datasetId,
    status: report?.status ?? 'NONE',
    failure: report?.failure ?? null,
    revision: report?.revision ?? null,
    currentRevision,
    checkedAt: report?.checkedAt ?? null,
    progress: report?.status === 'RUNNING' ? progress : null,
    findings: report?.findings.map(describeFinding) ?? [],
    kept,
    canEdit: editable > 0,
  };
}
