import type { EpochView, RunStatus } from '@/lib/domain/experiments/schema';

/** What is needed to tell how far a run is. */
export interface RunClock {
  readonly status: RunStatus;
  readonly epochsPlanned: number;
  readonly epochs: readonly Pick<EpochView, 'number' | 'seconds'>[];
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface RunEstimate {
  readonly epoch: number;
  readonly epochsPlanned: number;
  /** of the planned epochs, 0..1 */
  readonly share: number;
  /** since it was started, interruptions included; null before that */
  readonly elapsedSec: number | null;
  /** null while no epoch has been timed, and when nothing is left to wait for */
  readonly remainingSec: number | null;
}

const ACTIVE: ReadonlySet<RunStatus> = new Set(['WAITING', 'QUEUED', 'RUNNING']);

/** Whether the run still changes by itself. */
export const isActive = (status: RunStatus): boolean => ACTIVE.has(status);

/** Epochs whose time foretells the next ones: recent, and enough to outvote one slow epoch. */
const RECENT = 5;

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Epoch, elapsed and remaining time: the epochs left times the median of the last five. */
export function estimateRun(run: RunClock, now: Date): RunEstimate {
  const epoch = Math.max(0, ...run.epochs.map((each) => each.number));
  const left = Math.max(0, run.epochsPlanned - epoch);
  const perEpochSec = medianOf(run.epochs.slice(-RECENT).map((each) => each.seconds));
  const until = run.finishedAt ?? now;
  return {
    epoch,
    epochsPlanned: run.epochsPlanned,
    share: run.epochsPlanned > 0 ? Math.min(1, epoch / run.epochsPlanned) : 0,
    elapsedSec: run.startedAt
      ? Math.max(0, (until.getTime() - run.startedAt.getTime()) / 1000)
      : null,
    remainingSec: run.status === 'RUNNING' && perEpochSec !== null ? left * perEpochSec : null,
  };
}

/** The tab's title: how far a live run is, before its name. */
export function titleOfRun(run: RunClock, name: string): string {
  if (run.status !== 'RUNNING') return name;
  const { share } = estimateRun(run, new Date());
  return `${Math.floor(share * 100)} % · ${name}`;
}
