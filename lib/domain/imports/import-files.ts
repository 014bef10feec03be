import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { System } from '../authority';
import { findCorpus } from '../datasets/find-corpus';
import { startProgress } from '../progress/start-progress';
import { failImport } from './fail-import';
import { finishImport } from './finish-import';
import { importEntries } from './import-entries';
import type { ImportRun } from './import-run';
import { countOutcomes, openTally, stepsOf } from './import-tally';
import { openKnownRecordings } from './known-recordings';
import { type OpenedLabeller, openLabeller } from './open-labeller';
import { openSources } from './open-sources';
import type { ImportTools } from './prepared-clip';
import { type TakenImport, takeUpImport } from './take-up-import';

async function openRun(
  taken: TakenImport,
  labeller: OpenedLabeller,
  tools: ImportTools,
): Promise<ImportRun> {
  const { id: importId, dataset } = taken;
  const recorded = await db().importFile.findMany({ where: { importId }, select: { path: true } });
  return {
    importId,
    dataset,
    ...labeller,
    tools,
    recorded: new Set(recorded.map(({ path }) => path)),
    tally: await openTally(importId),
    emotions: new Map(dataset.emotions.map(({ key, id }) => [key, id])),
    actors: new Map(),
    recordings: await openKnownRecordings(dataset.id),
    limit: pLimit(availableParallelism()),
    inFlight: new Map(),
  };
}

async function importAll(taken: TakenImport, tools: ImportTools): Promise<void> {
  const { id: subjectId, dataset } = taken;
  const { sources, total: files } = await openSources(taken);
  const labeller = await openLabeller(taken, findCorpus(dataset.corpus), sources);
  const total = files - labeller.tables.size;
  const counts = stepsOf(await countOutcomes(subjectId));
  const { workspaceId } = dataset;
  const start = { subjectId, workspaceId, job: 'import-files', total, ...counts } as const;
  await db().$transaction((tx) => startProgress(tx, start));
  const run = await openRun(taken, labeller, tools);
  for (const source of sources) {
    await source.withEntries((entries) => importEntries(run, entries));
  }
  await run.tally.say();
}

/**
 * Imports what was brought, file by file, each with its outcome on its row. An interrupted import
 * goes on with the files that have none. An import that cannot be read at all fails readably.
 * @throws whatever is unexpected, and the signal's reason; both leave the import to be taken up again
 */
export async function importFiles(
  system: System,
  { importId }: { importId: string },
  tools: ImportTools,
): Promise<void> {
  const taken = await takeUpImport(importId);
  if (!taken) return;
  try {
    await importAll(taken, tools);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await failImport(system, { importId, reason: error.message });
    return;
  }
  await finishImport(importId);
}
