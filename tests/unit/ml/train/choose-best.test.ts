import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { disposeRun, startRun } from '@/lib/ml/train/training-run';
import { chooseBest } from '@/lib/ml/train/validate-epoch';
import { tinyTask } from '../tiny-task';

describe('chooseBest', () => {
  it.each([
    ['a higher UAR', { uar: 0.7, loss: 9 }, 2],
    ['a lower UAR', { uar: 0.5, loss: 0.1 }, 1],
    ['an equal UAR with a lower loss', { uar: 0.6, loss: 0.9 }, 2],
    ['an equal UAR with a higher loss', { uar: 0.6, loss: 1.1 }, 1],
    ['the same again', { uar: 0.6, loss: 1 }, 1],
  ])('%s', async (_, scores, best) => {
    const { tf } = await loadEngine('native-kernels');
    const run = startRun(tf, tinyTask());
    run.epoch = 1;
    run.best = chooseBest(run, { uar: 0.6, loss: 1, accuracy: 0.6 });
    run.epoch = 2;
    expect(chooseBest(run, { ...scores, accuracy: 0.6 }).epoch).toBe(best);
    disposeRun(run);
  });
});
