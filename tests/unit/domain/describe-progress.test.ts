import { expect, test } from 'vitest';
import { describeProgress } from '@/lib/domain/progress/describe-progress';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);
const row = {
  done: 0,
  failed: 0,
  total: 100,
  doneBefore: 0,
  startedAt: at(0),
  takenUpAt: at(0),
  finishedAt: null,
};

test('says nothing of the speed before the first step', () => {
  const view = describeProgress(row, at(5));
  expect(view).toMatchObject({ elapsedSec: 5, ratePerSec: null, remainingSec: null });
});

test('counts failed steps as steps', () => {
  const view = describeProgress({ ...row, done: 15, failed: 5 }, at(10));
  expect(view).toMatchObject({ ratePerSec: 2, remainingSec: 40 });
});

test('after an interruption counts neither the earlier steps nor the pause', () => {
  const resumed = { ...row, done: 60, doneBefore: 50, takenUpAt: at(3600) };
  const view = describeProgress(resumed, at(3605));
  expect(view).toMatchObject({ ratePerSec: 2, remainingSec: 20, elapsedSec: 3605 });
});

test('stands still once it has ended', () => {
  const ended = { ...row, done: 100, finishedAt: at(50) };
  const view = describeProgress(ended, at(9999));
  expect(view).toMatchObject({ elapsedSec: 50, ratePerSec: 2, remainingSec: null });
});
