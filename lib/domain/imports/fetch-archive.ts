import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '@/lib/core/app-error';
import { findArchive } from '@/lib/core/corpora/archives';
import { locateArchive } from '@/lib/platform/archives/archive-source';
import { downloadArchive } from '@/lib/platform/archives/download-archive';
import {
  openPartialFile,
  type PartialFile,
  sweepPartialFiles,
} from '@/lib/platform/archives/partial-file';
import { verifyArchive } from '@/lib/platform/archives/verify-archive';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';
import { deleteObjects } from '@/lib/platform/storage/delete-objects';
import { storage } from '@/lib/platform/storage/storage';
import type { System } from '../authority';
import { finishProgress } from '../progress/finish-progress';
import { startProgress } from '../progress/start-progress';
import { failFetch } from './fail-fetch';
import { type FetchWatch, watchFetch } from './watch-fetch';

/** What the worker, or a test, brings to a fetch. */
export interface FetchTools {
  readonly signal?: AbortSignal;
  /** pauses before another try */
  readonly wait?: (ms: number) => Promise<unknown>;
}

const include = { import: { include: { dataset: { select: { workspaceId: true } } } } } as const;
type Taken = Prisma.ArchiveFetchGetPayload<{ include: typeof include }>;

async function takeUp(importId: string): Promise<Taken | null> {
  return db().archiveFetch.findFirst({
    where: { importId, import: { status: 'RECEIVING' } },
    include,
  });
}

const partialOf = ({ importId, attempt }: Taken): Promise<PartialFile> =>
  openPartialFile(`${importId}-${attempt}`);

/** Hands a verified archive to the import, as if somebody had dropped it, and queues that. */
async function handOver(
  { importId, attempt, fileName: path }: Taken,
  partial: PartialFile,
  verified: Awaited<ReturnType<typeof verifyArchive>>,
): Promise<void> {
  const { sha256, sizeBytes, checkedBy } = verified;
  const storageKey = `imports/${importId}/archive-${attempt}`;
  await storage().putFile(storageKey, partial.file);
  const wanted = await db().$transaction(async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { id: importId, status: 'RECEIVING', fetch: { attempt } },
      data: { status: 'QUEUED', failure: null },
    });
    if (count === 0) return false;
    await tx.archiveFetch.update({ where: { importId }, data: { sha256, checkedBy } });
    await tx.importUpload.create({ data: { importId, path, sizeBytes, storageKey } });
    await tx.progress.updateMany({
      where: { subjectId: importId },
      data: { done: sizeBytes, total: sizeBytes },
    });
    await finishProgress(importId, tx);
    await enqueue(tx, 'import-files', { importId });
    await notifyChange(tx, importId);
    return true;
  });
  if (!wanted) await deleteObjects([storageKey]);
  await partial.remove();
}

async function fetchAll(taken: Taken, watch: FetchWatch, wait: FetchTools['wait']) {
  const { importId: subjectId, corpus } = taken;
  const archive = findArchive(corpus);
  if (!archive) throw new AppError('unavailable', 'This archive is no longer in the list.');
  const partial = await partialOf(taken);
  const source = await locateArchive(archive, watch.signal);
  const start = {
    subjectId,
    workspaceId: taken.import.dataset.workspaceId,
    job: 'fetch-archive',
    total: source.sizeBytes ?? 0,
    done: await partial.sizeBytes(),
  } as const;
  await db().$transaction((tx) => startProgress(tx, start));
  await downloadArchive({
    source,
    partial,
    signal: watch.signal,
    onProgress: ({ haveBytes, totalBytes }) =>
      watch.tell({ haveBytes, totalBytes: totalBytes ?? source.sizeBytes }),
    wait: async (ms) => void (await (wait ?? pause)(ms)),
  });
  try {
    await handOver(taken, partial, await verifyArchive(partial.file, source));
  } catch (error) {
    // What is not the published file is of no use to another try.
    if (error instanceof AppError) await partial.remove();
    throw error;
  }
}

/**
 * Fetches the archive of an import, verifies it, and queues the import of the zip. A fetch whose
 * worker died goes on with the bytes that it has.
 * @throws whatever is unexpected, and the signal's reason; both leave the fetch to be taken up again
 */
export async function fetchArchive(
  system: System,
  { importId }: { importId: string },
  { signal, wait }: FetchTools,
): Promise<void> {
  await sweepPartialFiles();
  const taken = await takeUp(importId);
  if (!taken) return;
  const watch = watchFetch({ importId, attempt: taken.attempt, shutdown: signal });
  try {
    await fetchAll(taken, watch, wait);
  } catch (error) {
    if (watch.isOver()) await (await partialOf(taken)).remove();
    else if (error instanceof AppError)
      await failFetch(system, { importId, reason: error.message });
    else throw error;
  } finally {
    await watch.close();
  }
}
