import type { Run } from '@/lib/platform/generated/prisma/client';
import { type RunItem, type RunStatus, type ScoresView, storedScoresSchema } from './schema';

/** What a list says of a run. */
export type RunFigures = Pick<
  Run,
  'id' | 'fold' | 'seed' | 'status' | 'checkpointEpoch' | 'epochsPlanned' | 'scores'
>;

const parseScores = ({ scores }: RunFigures): ScoresView | null =>
  scores === null ? null : storedScoresSchema.parse(scores);

export function describeRunItem(run: RunFigures): RunItem {
  const { id, fold, seed, status, epochsPlanned } = run;
  const scores = parseScores(run);
  const figures = { accuracy: scores?.accuracy ?? null, uar: scores?.uar ?? null };
  return { id, fold, seed, status, epoch: run.checkpointEpoch ?? 0, epochsPlanned, ...figures };
}

/** What an experiment is as long as one of its runs is. */
const FIRST_OF: readonly RunStatus[] = [
  'RUNNING',
  'QUEUED',
  'WAITING',
  'FAILED',
  'STOPPED',
  'FINISHED',
];

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** An experiment's runs as one line: what is still to do, all epochs, and the mean of the results. */
export function summariseRuns(runs: readonly RunItem[]): Omit<RunItem, 'id' | 'fold' | 'seed'> {
  const sum = (pick: (run: RunItem) => number) => runs.reduce((all, run) => all + pick(run), 0);
  return {
    status: FIRST_OF.find((status) => runs.some((run) => run.status === status)) ?? 'FAILED',
    epoch: sum(({ epoch }) => epoch),
    epochsPlanned: sum(({ epochsPlanned }) => epochsPlanned),
    accuracy: meanOf(runs.map(({ accuracy }) => accuracy)),
    uar: meanOf(runs.map(({ uar }) => uar)),
  };
}
