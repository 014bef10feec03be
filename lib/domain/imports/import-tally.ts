import { db } from '@/lib/platform/db';
import { advanceProgress } from '../progress/advance-progress';
import { IMPORT_OUTCOMES, type ImportOutcome } from './schema';

/** Open pages are told at most this often. */
const SAY_EVERY_MS = 250;

export async function countOutcomes(importId: string): Promise<Record<ImportOutcome, number>> {
  const groups = await db().importFile.groupBy({
    by: ['outcome'],
    where: { importId },
    _count: true,
  });
  const counted = new Map(groups.map(({ outcome, _count }) => [outcome, _count]));
  const entries = IMPORT_OUTCOMES.map((outcome) => [outcome, counted.get(outcome) ?? 0]);
  return Object.fromEntries(entries) as Record<ImportOutcome, number>;
}

/** Steps of an import that went well, and those that did not. */
export function stepsOf(counts: Readonly<Record<ImportOutcome, number>>): {
  done: number;
  failed: number;
} {
  const { REFUSED: failed, ...rest } = counts;
  return { done: Object.values(rest).reduce((sum, count) => sum + count, 0), failed };
}

export interface ImportTally {
  add(outcome: ImportOutcome): Promise<void>;
  /** Says what has not been said yet. */
  say(): Promise<void>;
}

/** Counts the outcomes of a running import and tells the open pages of them, now and then. */
export async function openTally(importId: string): Promise<ImportTally> {
  const counts = await countOutcomes(importId);
  let saidAt = Date.now();
  const say = async (): Promise<void> => {
    saidAt = Date.now();
    await advanceProgress({ subjectId: importId, ...stepsOf(counts) });
  };
  return {
    async add(outcome) {
      counts[outcome] += 1;
      if (Date.now() - saidAt >= SAY_EVERY_MS) await say();
    },
    say,
  };
}
