import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { DatasetVersion } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findReadable } from '../workspaces/find-through';
import { versionsIn } from './access';

const findVersion = (viewer: Viewer, id: string): Promise<DatasetVersion> =>
  findReadable(viewer, {
    what: 'The version',
    find: (workspace) =>
      db().datasetVersion.findFirst({ where: { AND: [{ id }, versionsIn(workspace)] } }),
  });

/** Two versions to be compared. @throws AppError `invalid` where they are of different datasets */
export async function findVersionPair(
  viewer: Viewer,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
): Promise<{ from: DatasetVersion; to: DatasetVersion }> {
  const from = await findVersion(viewer, fromId);
  const to = await findVersion(viewer, toId);
  if (from.datasetId !== to.datasetId) {
    throw new AppError('invalid', 'These versions are of different datasets. Choose two of one.');
  }
  return { from, to };
}
