import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { findArchive } from '@/lib/core/corpora/archives';
import { archiveUrl } from '@/lib/platform/archives/archive-source';
import { db, type Transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { creatorOf, type Viewer } from '../authority';
import { findCorpus } from '../datasets/find-corpus';
import { findEditableDataset } from '../datasets/find-dataset';
import { fetchCorpusInput } from './schema';

/** Two fetches of one dataset at a time would bring the same files twice. */
async function refuseSecond(tx: Transaction, datasetId: string): Promise<void> {
  await tx.$executeRaw`select 1 from "Dataset" where id = ${datasetId} for update`;
  const running = await tx.import.count({
    where: {
      datasetId,
      sourceUrl: { not: null },
      status: { in: ['RECEIVING', 'QUEUED', 'RUNNING'] },
    },
  });
  if (running > 0) {
    throw new AppError('conflict', 'This corpus is being fetched already. See its import.');
  }
}

/**
 * Begins an import of a dataset's corpus from the public archive that keeps it; the worker fetches it.
 * @throws AppError `invalid` for a corpus without an archive, `conflict` while one is being fetched
 */
export async function fetchCorpus(
  viewer: Viewer,
  input: z.input<typeof fetchCorpusInput>,
): Promise<{ importId: string }> {
  const { datasetId } = fetchCorpusInput.parse(input);
  const dataset = await findEditableDataset(viewer, datasetId);
  const archive = findArchive(dataset.corpus);
  if (!archive) {
    throw new AppError(
      'invalid',
      'No public archive of this corpus is known. Download it by hand and drop the zip.',
    );
  }
  const licence = findCorpus(dataset.corpus).licence ?? 'not named';
  const { corpus, fileName } = archive;
  return db().$transaction(async (tx) => {
    await refuseSecond(tx, dataset.id);
    const { id: importId } = await tx.import.create({
      data: {
        datasetId: dataset.id,
        createdById: creatorOf(viewer),
        sourceUrl: archiveUrl(archive).href,
        fetch: { create: { corpus, fileName, licence } },
      },
      select: { id: true },
    });
    await enqueue(tx, 'fetch-archive', { importId });
    return { importId };
  });
}
