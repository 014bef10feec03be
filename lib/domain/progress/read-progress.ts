import { db } from '@/lib/platform/db';
import type { ProgressView } from '../imports/schema';
import { describeProgress } from './describe-progress';

/**
 * How far the job of an import, feature set, run or dataset is; null before it was taken up. The caller has
 * found the subject through its room's access.ts.
 */
export async function readProgress(subjectId: string): Promise<ProgressView | null> {
  const row = await db().progress.findUnique({ where: { subjectId } });
  return row && describeProgress(row, new Date());
}
