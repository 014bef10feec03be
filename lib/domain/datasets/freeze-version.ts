import { AppError } from '@/lib/core/app-error';
import type { Transaction } from '@/lib/platform/db';
import type { DatasetVersion } from '@/lib/platform/generated/prisma/client';
import { hashContent } from './hash-content';

/**
 * A frozen snapshot of the dataset as it is, without the clips that were set aside: the known one where the content is the same, else a new
 * one. The caller has found the dataset through access.ts and commits the transaction.
 * @throws AppError `conflict` for a dataset without clips
 */
export async function freezeVersion(tx: Transaction, datasetId: string): Promise<DatasetVersion> {
  // Each new clip holds a key-share lock on its dataset's row, and each change of clips locks it by
  // touchDataset, so that this one waits for what is on its way and keeps the next out until the
  // snapshot is taken.
  await tx.$executeRaw`select 1 from "Dataset" where id = ${datasetId} for update`;
  const { contentHash, clipCount } = await hashContent(tx, datasetId);
  if (contentHash === null) {
    throw new AppError(
      'conflict',
      'The dataset has no clips, or all are excluded. Import or restore some first.',
    );
  }
  const known = await tx.datasetVersion.findUnique({
    where: { datasetId_contentHash: { datasetId, contentHash } },
  });
  if (known) return known;
  const newest = await tx.datasetVersion.aggregate({
    where: { datasetId },
    _max: { number: true },
  });
  const number = (newest._max.number ?? 0) + 1;
  const version = await tx.datasetVersion.create({
    data: { datasetId, number, contentHash, clipCount },
  });
  await tx.$executeRaw`
    insert into "VersionClip" ("versionId", "clipId", "actorId", "emotionId")
    select ${version.id}, id, "actorId", "emotionId" from "Clip"
    where "datasetId" = ${datasetId} and "excludedAt" is null`;
  return version;
}
