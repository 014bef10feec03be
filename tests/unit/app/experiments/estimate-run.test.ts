import { describe, expect, it } from 'vitest';
import {
  estimateRun,
  isActive,
  type RunClock,
  titleOfRun,
} from '@/app/w/[workspace]/experiments/_parts/estimate-run';
import { RUN_STATUSES } from '@/lib/domain/experiments/schema';

const start = new Date('2026-01-01T10:00:00Z');
const later = (sec: number) => new Date(start.getTime() + sec * 1000);
const run = (seconds: readonly number[], more: Partial<RunClock> = {}): RunClock => ({
  status: 'RUNNING',
  epochsPlanned: 50,
  epochs: seconds.map((each, index) => ({ number: index + 1, seconds: each })),
  startedAt: start,
  finishedAt: null,
  ...more,
});

describe('estimateRun', () => {
  it('multiplies the epochs left by the median of the last five', () => {
    const estimate = estimateRun(run([100, 100, 2, 2, 30, 2, 3]), later(240));
    expect(estimate).toEqual({
      epoch: 7,
      epochsPlanned: 50,
      share: 7 / 50,
      elapsedSec: 240,
      remainingSec: 43 * 2,
    });
  });

  it('takes the middle of two for an even number of epochs', () => {
    expect(estimateRun(run([2, 4]), later(6)).remainingSec).toBe(48 * 3);
  });

  it('promises nothing before the first epoch, and nothing when it is over', () => {
    expect(estimateRun(run([]), later(3)).remainingSec).toBeNull();
    const over = run([1, 1], { status: 'STOPPED', finishedAt: later(9) });
    expect(estimateRun(over, later(500))).toMatchObject({ remainingSec: null, elapsedSec: 9 });
  });

  it('has not elapsed before it is started', () => {
    const queued = run([], { status: 'QUEUED', startedAt: null });
    expect(estimateRun(queued, later(5))).toMatchObject({ elapsedSec: null, epoch: 0, share: 0 });
  });
});

describe('titleOfRun', () => {
  it('shows the share of a running run only', () => {
    expect(titleOfRun(run(Array(21).fill(1)), 'Study CNN')).toBe('42 % · Study CNN');
    expect(titleOfRun(run([1], { status: 'FINISHED' }), 'Study CNN')).toBe('Study CNN');
  });
});

it('a run that waits, is queued or trains is active', () => {
  expect(RUN_STATUSES.filter(isActive)).toEqual(['WAITING', 'QUEUED', 'RUNNING']);
});
