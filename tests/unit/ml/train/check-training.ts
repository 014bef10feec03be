import { beforeAll, expect, it } from 'vitest';
import type { Engine, EngineName } from '@/lib/ml/engine/engine';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { predictProbabilities } from '@/lib/ml/predict/predict-probabilities';
import { trainEpoch } from '@/lib/ml/train/train-epoch';
import { trainModel } from '@/lib/ml/train/train-model';
import type { CheckpointEvent } from '@/lib/ml/train/training-observer';
import { disposeRun, startRun } from '@/lib/ml/train/training-run';
import type { TrainingTask } from '@/lib/ml/train/training-task';
import { accuracyOf, NEVER, record, tinyTask, withTraining } from '../tiny-task';
import { fullTask, withoutTime } from './full-training';

/** What training promises, on one engine. */
export function checkTraining(name: EngineName): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine(name);
  });

  it('takes the same steps as the cpu backend', async () => {
    const { tf } = engine;
    const own = tf.getBackend();
    const losses: Record<string, number[]> = {};
    for (const backend of ['cpu', own]) {
      await tf.setBackend(backend);
      const run = startRun(tf, tinyTask());
      losses[backend] = [];
      for (let epoch = 0; epoch < 3; epoch++) {
        losses[backend].push((await trainEpoch(run, NEVER))?.loss ?? Number.NaN);
      }
      disposeRun(run);
    }
    losses.cpu.forEach((loss, epoch) => {
      expect(Math.abs(losses[own][epoch] / loss - 1)).toBeLessThan(1e-3);
    });
  });

  it('gives the same bits for the same seed and others for another', async () => {
    const first = await trainModel(tinyTask(), record(), NEVER);
    const second = await trainModel(tinyTask(), record(), NEVER);
    const other = await trainModel(tinyTask({ seed: 43 }), record(), NEVER);
    expect(second.testProbabilities).toEqual(first.testProbabilities);
    expect(other.testProbabilities).not.toEqual(first.testProbabilities);
    expect(first.engine).toEqual({ name, version: engine.version });
  });

  it('goes on from a checkpoint bit by bit', async () => {
    const whole = record();
    const uninterrupted = await trainModel(tinyTask(), whole, NEVER);
    for (const from of [0, 1, 3]) {
      const rest = record();
      const checkpoint = whole.checkpoints[from].bytes;
      const resumed = await trainModel(tinyTask({ checkpoint }), rest, NEVER);
      expect(resumed).toEqual(uninterrupted);
      expect(rest.checkpoints).toEqual(whole.checkpoints.slice(from + 1));
      expect(rest.epochs.map(({ seconds, ...event }) => event)).toEqual(
        whole.epochs.slice(from + 1).map(({ seconds, ...event }) => event),
      );
    }
  });

  it('goes on bit by bit with everything switched on: two epochs and two are four', async () => {
    const { numTensors } = engine.tf.memory();
    const whole = record();
    const uninterrupted = await trainModel(fullTask(), whole, NEVER);
    const half = record();
    const stop = new AbortController();
    const checkpoint = (event: CheckpointEvent) => {
      half.checkpoints.push(event);
      if (event.epoch === 2) stop.abort();
    };
    await trainModel(fullTask(), { ...half, checkpoint }, stop.signal);
    const rest = record();
    const resumed = await trainModel(
      fullTask({ checkpoint: half.checkpoints[1].bytes }),
      rest,
      NEVER,
    );
    expect(resumed).toEqual(uninterrupted);
    expect(whole.checkpoints).toHaveLength(4);
    expect([...half.checkpoints, ...rest.checkpoints]).toEqual(whole.checkpoints);
    expect(withoutTime(rest).epochs).toEqual(withoutTime(whole).epochs.slice(2));
    expect(engine.tf.memory().numTensors).toBe(numTensors);
  });

  it('learns a small problem and keeps no tensors', async () => {
    const task = withTraining(tinyTask(), { epochs: 25 });
    const { numTensors } = engine.tf.memory();
    const recorder = record();
    const result = await trainModel(task, recorder, NEVER);
    const [first] = recorder.epochs;
    const last = recorder.epochs[24];
    expect(first.trainUar).toBeLessThan(0.7);
    expect(last.trainUar).toBeGreaterThan(0.9);
    expect(last.trainLoss).toBeLessThan(first.trainLoss / 2);
    const testLabels = [...task.parts.test].map((row) => task.labels[row]);
    expect(accuracyOf(result.testProbabilities, testLabels)).toBeGreaterThan(0.9);
    expect(engine.tf.memory().numTensors).toBe(numTensors);
  });

  it('tests with the weights of the best epoch, which every later checkpoint carries', async () => {
    const task = withTraining(tinyTask(), { epochs: 6 });
    // Wrong labels: the better it learns, the worse it validates, so that the best epoch is an early one.
    for (const row of task.parts.validation) task.labels[row] = (task.labels[row] + 1) % 3;
    const recorder = record();
    const result = await trainModel(task, recorder, NEVER);
    const best = [...recorder.epochs].sort(
      (a, b) => (b.valUar ?? 0) - (a.valUar ?? 0) || (a.valLoss ?? 0) - (b.valLoss ?? 0),
    )[0];
    expect(result.bestEpoch).toBe(best.epoch);
    expect(best.epoch).toBeLessThan(6);
    expect(recorder.checkpoints.findLast(({ isBest }) => isBest)?.epoch).toBe(best.epoch);
    for (const { bytes } of recorder.checkpoints.slice(best.epoch - 1)) {
      const probabilities = await predictProbabilities(bytes, testImages(task));
      probabilities.forEach((value, at) => {
        expect(value).toBeCloseTo(result.testProbabilities[at], 5);
      });
    }
  });
}

function testImages(task: TrainingTask): TrainingTask['inputs'] {
  const [rows, ...image] = task.inputs.shape;
  const size = task.inputs.data.length / rows;
  const [first] = task.parts.test;
  const count = task.parts.test.length;
  const data = task.inputs.data.slice(first * size, (first + count) * size);
  return { data, shape: [count, ...image] };
}
