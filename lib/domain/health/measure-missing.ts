import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { AppError } from '@/lib/core/app-error';
import { FINGERPRINT_VERSION } from '@/lib/core/fingerprint/encode-fingerprint';
import { db } from '@/lib/platform/db';
import type { Dataset } from '@/lib/platform/generated/prisma/client';
import { storage } from '@/lib/platform/storage/storage';
import { advanceProgress } from '../progress/advance-progress';
import { finishProgress } from '../progress/finish-progress';
import { startProgress } from '../progress/start-progress';
import type { HealthTools } from './health-tools';

const LISTED = 256;
/** In work at once: while one half is computed, the other is read and written. */
const IN_WORK = 2 * availableParallelism();

interface Unmeasured {
  readonly id: string;
  readonly sourceKey: string;
}

/** Clips that were brought before what is measured now, after this id. */
function listUnmeasured(datasetId: string, after: string): Promise<Unmeasured[]> {
  return db().$queryRaw<Unmeasured[]>`
    select id, "sourceKey" from "Clip"
    where "datasetId" = ${datasetId} and id > ${after}
      and (fingerprint is null or get_byte(fingerprint, 0) <> ${FINGERPRINT_VERSION})
    order by id limit ${LISTED}`;
}

async function countUnmeasured(datasetId: string): Promise<number> {
  const [{ count }] = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from "Clip"
    where "datasetId" = ${datasetId}
      and (fingerprint is null or get_byte(fingerprint, 0) <> ${FINGERPRINT_VERSION})`;
  return count;
}

/** Whether it could be measured: a file that can be read no more is left without. */
async function measureOne(clip: Unmeasured, { measureClip }: HealthTools): Promise<boolean> {
  try {
    const data = await measureClip(await storage().get(clip.sourceKey));
    await db().clip.updateMany({ where: { id: clip.id }, data });
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/**
 * Measures the clips that lack what the checks need, from the files as they were brought. What was
 * measured is kept, so that an interrupted check goes on with the rest.
 */
export async function measureMissing(
  { id: subjectId, workspaceId }: Pick<Dataset, 'id' | 'workspaceId'>,
  tools: HealthTools,
): Promise<void> {
  const total = await countUnmeasured(subjectId);
  if (total === 0) return;
  const job = 'check-health' as const;
  await db().$transaction((tx) => startProgress(tx, { subjectId, workspaceId, job, total }));
  const limit = pLimit(IN_WORK);
  let [done, failed, after] = [0, 0, ''];
  for (;;) {
    const clips = await listUnmeasured(subjectId, after);
    const last = clips.at(-1);
    if (!last) break;
    const work = clips.map((clip) =>
      limit(async () => {
        tools.signal.throwIfAborted();
        if (await measureOne(clip, tools)) done++;
        else failed++;
      }),
    );
    for (const { reason, status } of (await Promise.allSettled(work)) as PromiseRejectedResult[]) {
      if (status === 'rejected') throw reason;
    }
    after = last.id;
    await advanceProgress({ subjectId, done, failed });
  }
  await finishProgress(subjectId);
}
