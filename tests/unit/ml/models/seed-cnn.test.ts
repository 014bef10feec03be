import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import type { ModelContext } from '@/lib/ml/models/model';
import { buildSeedCnn, SEED_CNN_DEFAULTS } from '@/lib/ml/models/seed-cnn';
import { trainEpoch } from '@/lib/ml/train/train-epoch';
import { disposeRun, startRun } from '@/lib/ml/train/training-run';
import { NEVER, TINY_CNN, tinyTask } from '../tiny-task';

describe('the seed CNN', { timeout: 30_000 }, () => {
  it("has the study's shapes and regularises its first convolution and dense layer", async () => {
    const { tf } = await loadEngine('native-kernels');
    const context: ModelContext = { tf, inputShape: [50, 300, 3], classCount: 8, seed: 1 };
    const model = buildSeedCnn(context, SEED_CNN_DEFAULTS);
    const shapes = model.variables.map(({ name, variable }) => [name, variable.shape]);
    expect(Object.fromEntries(shapes)).toEqual({
      'conv1/kernel': [3, 3, 3, 10],
      'conv1/bias': [10],
      'conv2/kernel': [3, 3, 10, 5],
      'conv2/bias': [5],
      'dense1/kernel': [4015, 50],
      'dense1/bias': [50],
      'classes/kernel': [50, 8],
      'classes/bias': [8],
    });
    const squares = model.variables
      .filter(({ name }) => name === 'conv1/kernel' || name === 'dense1/kernel')
      .flatMap(({ variable }) => [...variable.dataSync()].map((value) => value * value));
    const penalty = tf.tidy(() => model.penalty().dataSync()[0]);
    expect(penalty).toBeCloseTo(0.01 * squares.reduce((sum, value) => sum + value, 0), 4);
    model.dispose();
  });

  it('trains against its regularisation, too', async () => {
    const { tf } = await loadEngine('native-kernels');
    const losses: number[] = [];
    for (const l2 of [0, 1]) {
      const model = { kind: 'seed-cnn', options: { ...TINY_CNN, l2 } } as const;
      const run = startRun(tf, tinyTask({ model }));
      for (let epoch = 0; epoch < 8; epoch++) {
        losses.push((await trainEpoch(run, NEVER))?.loss ?? Number.NaN);
      }
      disposeRun(run);
    }
    expect(losses[8]).toBeGreaterThan(losses[0] + 1);
    expect(losses[15]).toBeLessThan(losses[8] / 2);
  });
});
