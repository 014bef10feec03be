import { access } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import { creatorOf, type Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { startImportInput } from './schema';

/** Reading the server's own disk is for whoever sits at its command line. */
async function checkServerPath(viewer: Viewer, serverPath: string): Promise<string> {
  if (viewer.kind !== 'operator') {
    throw new AppError('forbidden', 'Files on the server are imported by its command line only.');
  }
  const resolved = path.resolve(serverPath);
  await access(resolved).catch(() => {
    const message = `There is nothing to read at ${resolved}. Check the path.`;
    throw new AppError('invalid', message, { serverPath: message });
  });
  return resolved;
}

/** Opens an import: of uploads that are to follow, or of a folder or zip on the server. */
export async function startImport(
  viewer: Viewer,
  input: z.input<typeof startImportInput>,
): Promise<{ importId: string }> {
  const { datasetId, serverPath } = startImportInput.parse(input);
  const dataset = await findEditableDataset(viewer, datasetId);
  const resolved = serverPath === undefined ? null : await checkServerPath(viewer, serverPath);
  const { id } = await db().import.create({
    data: {
      datasetId: dataset.id,
      createdById: creatorOf(viewer),
      serverPath: resolved,
      // What lies on the server need not arrive first.
      status: resolved === null ? 'RECEIVING' : 'QUEUED',
    },
    select: { id: true },
  });
  return { importId: id };
}
