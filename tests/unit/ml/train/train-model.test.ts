import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { decodeCheckpoint } from '@/lib/ml/checkpoints/decode-checkpoint';
import { trainModel } from '@/lib/ml/train/train-model';
import type { TrainingTask } from '@/lib/ml/train/training-task';
import { spectrogramTask, VARIED } from '../spectrogram-task';
import { NEVER, record, tinyTask, withTraining } from '../tiny-task';

describe('trainModel', { timeout: 30_000 }, () => {
  it('takes bytes with a scale for the floats they stand for', async () => {
    const task = tinyTask();
    const bytes = Uint8Array.from(task.inputs.data, (value) => Math.round(value * 255));
    const floats = Float32Array.from(bytes, (value) => Math.fround(value * (1 / 255)));
    const { shape } = task.inputs;
    const fromBytes = { ...task, inputs: { data: bytes, shape, scale: 1 / 255 } };
    const fromFloats = { ...task, inputs: { data: floats, shape } };
    const first = await trainModel(fromBytes, record(), NEVER);
    expect(first).toEqual(await trainModel(fromFloats, record(), NEVER));
  });

  it('never looks at the test part while it trains', async () => {
    const task = tinyTask();
    const [rows] = task.inputs.shape;
    const size = task.inputs.data.length / rows;
    const data = Float32Array.from(task.inputs.data);
    const labels = Int32Array.from(task.labels);
    for (const row of task.parts.test) {
      data.fill(1, row * size, (row + 1) * size);
      labels[row] = 0;
    }
    const [one, other] = [record(), record()];
    await trainModel(task, one, NEVER);
    await trainModel({ ...task, labels, inputs: { ...task.inputs, data } }, other, NEVER);
    expect(other.checkpoints).toEqual(one.checkpoints);
  });

  it('takes the last epoch for the best where there is no validation', async () => {
    const task = tinyTask();
    const recorder = record();
    const parts = { ...task.parts, validation: new Int32Array(0) };
    const result = await trainModel({ ...task, parts }, recorder, NEVER);
    expect(result.bestEpoch).toBe(4);
    expect(recorder.checkpoints.every(({ isBest }) => isBest)).toBe(true);
    expect(recorder.epochs[0]).toMatchObject({ valLoss: null, valAccuracy: null, valUar: null });
  });

  it('stops after the current batch and tests the best epoch so far', async () => {
    const stop = new AbortController();
    const recorder = record();
    const observer = {
      ...recorder,
      checkpoint: (event: Parameters<typeof recorder.checkpoint>[0]) => {
        recorder.checkpoints.push(event);
        if (event.epoch === 2) stop.abort();
      },
    };
    const result = await trainModel(tinyTask(), observer, stop.signal);
    const twoEpochs = await trainModel(withTraining(tinyTask(), { epochs: 2 }), record(), NEVER);
    expect(result.stopped).toBe(true);
    expect(recorder.epochs).toHaveLength(2);
    expect(result.testProbabilities).toEqual(twoEpochs.testProbabilities);
    expect(twoEpochs.stopped).toBe(false);
  });

  it('ends when its patience does, as a finished run, and never before', async () => {
    const task = withTraining(tinyTask(), { epochs: 30, earlyStopping: { patience: 2 } });
    // Wrong labels: the better it learns, the worse it validates.
    for (const row of task.parts.validation) task.labels[row] = (task.labels[row] + 1) % 3;
    const recorder = record();
    const result = await trainModel(task, recorder, NEVER);
    expect(result.stopped).toBe(false);
    expect(recorder.epochs).toHaveLength(result.bestEpoch + 2);
    expect(recorder.epochs.length).toBeLessThan(30);
    const last = recorder.checkpoints.at(-1);
    const again = record();
    const resumed = await trainModel({ ...task, checkpoint: last?.bytes }, again, NEVER);
    expect(again.epochs).toEqual([]);
    expect(resumed).toEqual(result);
  });

  it('tests and validates the average of the weights, and trains the weights themselves', async () => {
    const plain = withTraining(tinyTask(), { epochs: 2 });
    const averaged = withTraining(tinyTask(), { epochs: 2, ema: 0.95 });
    const [one, other] = [record(), record()];
    const a = await trainModel(plain, one, NEVER);
    const b = await trainModel(averaged, other, NEVER);
    const losses = ({ epochs }: typeof one) => epochs.map(({ trainLoss }) => trainLoss);
    expect(losses(other)).toEqual(losses(one));
    expect(other.epochs[1].valLoss).not.toBe(one.epochs[1].valLoss);
    expect(b.testProbabilities).not.toEqual(a.testProbabilities);
    const { weights, averages, bestWeights } = decodeCheckpoint(other.checkpoints[1].bytes);
    expect(weights).toEqual(decodeCheckpoint(one.checkpoints[1].bytes).weights);
    expect(bestWeights).toEqual(averages);
    expect(averages).not.toEqual(weights);
  });

  it('varies spectrograms anew in every epoch, resumes bit by bit, and averages windows', async () => {
    const whole = record();
    const result = await trainModel(spectrogramTask(), whole, NEVER);
    const rest = record();
    const checkpoint = whole.checkpoints[1].bytes;
    expect(await trainModel({ ...spectrogramTask(), checkpoint }, rest, NEVER)).toEqual(result);
    expect(rest.checkpoints).toEqual(whole.checkpoints.slice(2));
    const one = await trainModel(
      withTraining(spectrogramTask(), { testCrops: 1 }),
      record(),
      NEVER,
    );
    expect(one.testProbabilities).not.toEqual(result.testProbabilities);
    for (let row = 0; row < 15; row++) {
      const sum = result.testProbabilities.subarray(3 * row, 3 * row + 3).reduce((a, b) => a + b);
      expect(sum).toBeCloseTo(1, 5);
    }
  });

  it('refuses to vary rows that are no spectrograms', async () => {
    const varied = withTraining(tinyTask(), { augment: VARIED });
    await expect(trainModel(varied, record(), NEVER)).rejects.toThrow(/only spectrograms/);
  });

  it('weighs rare classes more where it is told to', async () => {
    const recorder = record();
    await trainModel(tinyTask({ classWeights: Float32Array.of(1, 1, 1) }), recorder, NEVER);
    const plain = record();
    await trainModel(tinyTask(), plain, NEVER);
    expect(recorder.checkpoints).toEqual(plain.checkpoints);
    const weighed = record();
    await trainModel(tinyTask({ classWeights: Float32Array.of(9, 1, 1) }), weighed, NEVER);
    expect(weighed.checkpoints).not.toEqual(plain.checkpoints);
  });

  it('has nothing to test when it is stopped before the first epoch ends', async () => {
    const result = await trainModel(tinyTask(), record(), AbortSignal.abort());
    expect(result).toMatchObject({ bestEpoch: 0, stopped: true });
    expect(result.testProbabilities).toHaveLength(0);
  });

  it('says in which epoch it diverged and what to do', async () => {
    const task = tinyTask();
    const data = Float32Array.from(task.inputs.data).fill(Number.NaN, 0, 10);
    const broken = trainModel({ ...task, inputs: { ...task.inputs, data } }, record(), NEVER);
    await expect(broken).rejects.toThrow(AppError);
    await expect(broken).rejects.toThrow(/diverged in epoch 1.*Nothing was kept.*0\.005/);
  });

  it('refuses a checkpoint of another recipe', async () => {
    const recorder = record();
    await trainModel(withTraining(tinyTask(), { epochs: 1 }), recorder, NEVER);
    const checkpoint = recorder.checkpoints[0].bytes;
    const other = trainModel({ ...tinyTask(), checkpoint }, record(), NEVER);
    await expect(other).rejects.toThrow(/belongs to another recipe/);
  });

  const task = tinyTask();
  const faults: [string, Partial<TrainingTask>, RegExp][] = [
    ['too few values', { inputs: { ...task.inputs, data: new Float32Array(9) } }, /hold 9 values/],
    [
      'bytes without scale',
      { inputs: { ...task.inputs, data: new Uint8Array(75 * 224) } },
      /no scale/,
    ],
    ['too few labels', { labels: new Int32Array(3) }, /75 rows and 3 labels/],
    ['a label outside', { labels: new Int32Array(75).fill(3) }, /outside the 3 classes/],
    ['a weight too few', { classWeights: new Float32Array(2).fill(1) }, /3 classes and 2 weights/],
    ['a class of no weight', { classWeights: Float32Array.of(1, 0, 1) }, /weighs nothing/],
    [
      'a row outside',
      { parts: { ...task.parts, test: Int32Array.of(75) } },
      /test part names a row/,
    ],
    ['no training rows', { parts: { ...task.parts, train: new Int32Array(0) } }, /part is empty/],
    [
      'images too small',
      { inputs: { data: new Float32Array(75 * 16), shape: [75, 4, 4, 1] } },
      /conv2/,
    ],
  ];
  it.each(faults)('refuses %s', async (_, fault, message) => {
    const refused = trainModel({ ...task, ...fault }, record(), NEVER);
    await expect(refused).rejects.toThrow(AppError);
    await expect(refused).rejects.toThrow(message);
  });
});
