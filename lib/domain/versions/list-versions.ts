import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { hashContent } from '../datasets/hash-content';
import { listVersionsInput, type VersionList } from './schema';

/** A dataset's frozen versions, newest first, and whether it still is what one of them froze. */
export async function listVersions(
  viewer: Viewer,
  input: z.input<typeof listVersionsInput>,
): Promise<VersionList> {
  const { id: datasetId } = await findReadableDataset(
    viewer,
    listVersionsInput.parse(input).datasetId,
  );
  const [versions, { contentHash, clipCount }] = await Promise.all([
    db().datasetVersion.findMany({
      where: { datasetId },
      orderBy: { number: 'desc' },
      select: {
        id: true,
        number: true,
        contentHash: true,
        clipCount: true,
        note: true,
        createdAt: true,
        experiments: {
          select: { id: true, name: true },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        },
      },
    }),
    hashContent(db(), datasetId),
  ]);
  const current = versions.find((version) => version.contentHash === contentHash);
  return { versions, clipCount, currentNumber: current?.number ?? null };
}
