import type { Progress } from '@/lib/platform/generated/prisma/client';
import type { ProgressView } from '../imports/schema';

type Counted = Pick<
  Progress,
  'done' | 'failed' | 'total' | 'doneBefore' | 'startedAt' | 'takenUpAt' | 'finishedAt'
>;

const secondsBetween = (from: Date, to: Date): number =>
  Math.max(0, (to.getTime() - from.getTime()) / 1000);

/**
 * What a progress row tells at `now`. The rate counts the steps since the job was last taken up, so
 * that neither the steps of an earlier worker nor the pause after it distort it.
 */
export function describeProgress(row: Counted, now: Date): ProgressView {
  const { done, failed, total } = row;
  const until = row.finishedAt ?? now;
  const steps = done + failed - row.doneBefore;
  const activeSec = secondsBetween(row.takenUpAt, until);
  const ratePerSec = steps > 0 && activeSec > 0 ? steps / activeSec : null;
  const remaining = Math.max(0, total - done - failed);
  return {
    done,
    failed,
    total,
    elapsedSec: secondsBetween(row.startedAt, until),
    ratePerSec,
    remainingSec: row.finishedAt || ratePerSec === null ? null : remaining / ratePerSec,
  };
}
