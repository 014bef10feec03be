import { describe, expect, it } from 'vitest';
import { createRandom } from '@/lib/core/random';
import { decodeCheckpoint } from '@/lib/ml/checkpoints/decode-checkpoint';
import { LINEAR_KINDS, type LinearKind } from '@/lib/ml/classical/fit-linear';
import { columnScales } from '@/lib/ml/classical/linear-rows';
import { spanRows } from '@/lib/ml/classical/row-space';
import { type LinearTask, trainLinear } from '@/lib/ml/classical/train-linear';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { buildModel } from '@/lib/ml/models/registry';
import type { TrainingObserver } from '@/lib/ml/train/training-observer';
import { tinyTask } from '../tiny-task';

const ROWS = 90;
const COLUMNS = 12;

/** Three classes a little apart in twelve noisy columns of two groups. */
function makeTask(kind: LinearKind, c: number | 'auto' = 'auto'): LinearTask {
  const random = createRandom(5);
  const labels = Int32Array.from({ length: ROWS }, (_, row) => row % 3);
  const data = Float32Array.from({ length: ROWS * COLUMNS }, (_, at) => {
    const row = Math.floor(at / COLUMNS);
    return (at % COLUMNS === labels[row] ? 2 : 0) + 2 * (random.next() - 0.5);
  });
  const range = (from: number, to: number) =>
    Int32Array.from({ length: to - from }, (_, i) => from + i);
  return {
    ...tinyTask(),
    model: { kind, options: { c } },
    inputs: { data, shape: [ROWS, 1, 1, COLUMNS], groups: [4, 8] },
    labels,
    classCount: 3,
    parts: { train: range(0, 45), validation: range(45, 66), test: range(66, 90) },
  };
}

function watch() {
  const seen: { checkpoint?: Uint8Array; epochs: number[]; engine?: string } = { epochs: [] };
  const observer: TrainingObserver = {
    engine: ({ name }) => {
      seen.engine = name;
    },
    epoch: ({ epoch, valUar }) => {
      seen.epochs.push(epoch, valUar ?? -1);
    },
    checkpoint: ({ bytes }) => {
      seen.checkpoint = bytes;
    },
  };
  return { seen, observer };
}

describe.each(LINEAR_KINDS)('trainLinear, %s', (kind) => {
  it('learns what can be told apart, tells of one epoch, and says probabilities', async () => {
    const { seen, observer } = watch();
    const task = makeTask(kind);
    const { testProbabilities, bestEpoch } = await trainLinear(task, observer);
    expect(bestEpoch).toBe(1);
    expect(seen.engine).toBe('javascript');
    expect(seen.epochs[1]).toBeGreaterThan(0.9);
    const hits = [...task.parts.test].filter((row, i) => {
      const own = testProbabilities.subarray(i * 3, i * 3 + 3);
      expect(own.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
      return own.indexOf(Math.max(...own)) === task.labels[row];
    });
    expect(hits.length / task.parts.test.length).toBeGreaterThan(0.9);
  });

  it('saves a checkpoint that is the registry’s model of one dense layer', async () => {
    const { seen, observer } = watch();
    const task = makeTask(kind, 10);
    const { testProbabilities } = await trainLinear(task, observer);
    const { weights, variables } = decodeCheckpoint(seen.checkpoint as Uint8Array);
    const { tf } = await loadEngine();
    const context = { tf, inputShape: [1, 1, COLUMNS], classCount: 3, seed: 1 } as const;
    const model = buildModel(context, task.model);
    expect(model.variables.map(({ name }) => name)).toEqual(variables.map(({ name }) => name));
    model.variables.forEach(({ variable }, i) => {
      variable.assign(tf.tensor(weights[i] as Float32Array, variable.shape));
    });
    const rows = task.inputs.data.subarray(66 * COLUMNS) as Float32Array;
    const shares = tf.tidy(() =>
      tf
        .softmax(model.logits(tf.tensor4d(rows, [24, 1, 1, COLUMNS]), { training: false } as never))
        .dataSync(),
    );
    for (const [at, value] of testProbabilities.entries()) {
      expect(value).toBeCloseTo(shares[at] as number, 4);
    }
    model.dispose();
  });
});

describe('the rows of a linear model', () => {
  it('count by groups, not by columns', () => {
    const scales = columnScales(makeTask('linear-svm').inputs);
    const squares = (from: number, to: number) =>
      scales.slice(from, to).reduce((sum, scale) => sum + scale * scale, 0);
    expect(squares(0, 4)).toBeCloseTo(0.5, 12);
    expect(squares(4, 12)).toBeCloseTo(0.5, 12);
  });

  it('keep their products in the space that they span', () => {
    const values = Float64Array.of(1, 2, 3, 4, 0, 1, -1, 2);
    const { coordinates } = spanRows(values, 2, 4);
    expect(coordinates[1]).toBe(0);
    expect(coordinates[0] ** 2).toBeCloseTo(30, 6);
    expect(coordinates[0] * coordinates[2]).toBeCloseTo(2 - 3 + 8, 6);
    expect(coordinates[2] ** 2 + coordinates[3] ** 2).toBeCloseTo(6, 6);
  });
});
