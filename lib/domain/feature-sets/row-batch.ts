import { db } from '@/lib/platform/db';
import type { FeatureSet, Prisma } from '@/lib/platform/generated/prisma/client';
import { advanceProgress } from '../progress/advance-progress';
import type { FeatureCounts } from './count-feature-values';

export type FeatureRow = Prisma.FeatureValueCreateManyInput;

/** Rows are written together, and open pages told, at this number or this age. */
const MOST_ROWS = 32;
const MOST_AGE_MS = 700;

export interface RowBatch {
  add(row: FeatureRow): Promise<void>;
  flush(): Promise<void>;
}

/** Gathers feature values and writes them with the progress that they make. */
export function openRowBatch(set: FeatureSet, before: FeatureCounts): RowBatch {
  let done = before.extracted;
  let failed = before.failed;
  let rows: FeatureRow[] = [];
  let writtenAt = Date.now();
  let writing = Promise.resolve();

  const write = async (data: FeatureRow[]): Promise<void> => {
    failed += data.filter((row) => row.failure).length;
    done += data.filter((row) => !row.failure).length;
    await db().$transaction(async (tx) => {
      await tx.featureValue.createMany({ data, skipDuplicates: true });
      await advanceProgress({ subjectId: set.id, done, failed }, tx);
    });
  };
  // One after another, so that the counts only grow.
  const flush = async (): Promise<void> => {
    const data = rows;
    rows = [];
    writtenAt = Date.now();
    if (data.length > 0) writing = writing.then(() => write(data));
    await writing;
  };
  return {
    async add(row) {
      rows.push(row);
      if (rows.length >= MOST_ROWS || Date.now() - writtenAt > MOST_AGE_MS) await flush();
    },
    flush,
  };
}
