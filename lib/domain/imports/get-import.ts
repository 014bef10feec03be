import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { readProgress } from '../progress/read-progress';
import { findReadableImport } from './find-import';
import { countOutcomes } from './import-tally';
import { readFetch } from './read-fetch';
import { type ImportView, importInput } from './schema';

export async function getImport(
  viewer: Viewer,
  input: z.input<typeof importInput>,
): Promise<ImportView> {
  const found = await findReadableImport(viewer, importInput.parse(input).importId);
  const [progress, counts, uploads, fetch] = await Promise.all([
    readProgress(found.id),
    countOutcomes(found.id),
    db().importUpload.count({ where: { importId: found.id } }),
    readFetch(found),
  ]);
  const { id, datasetId, status, failure, createdAt, finishedAt } = found;
  const state = { id, datasetId, status, failure, createdAt, finishedAt };
  return { ...state, progress, counts, uploads, fetch };
}
