import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { decodePeaks } from '@/lib/core/audio/peaks-text';
import { exportMatrix } from '@/lib/domain/experiments/export-matrix';
import { exportPredictions } from '@/lib/domain/experiments/export-predictions';
import { getResultFile } from '@/lib/domain/experiments/get-result-file';
import { listConfusionClips } from '@/lib/domain/experiments/list-confusion-clips';
import { resultFileSchema } from '@/lib/domain/experiments/result-file';
import { retryRun } from '@/lib/domain/experiments/retry-run';
import { startExperiment } from '@/lib/domain/experiments/start-experiment';
import { stopRun } from '@/lib/domain/experiments/stop-run';
import { failFeatures } from '@/lib/domain/feature-sets/fail-features';
import { closeDb, db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import {
  extractAll,
  makeUnevenDataset,
  scriptTrainer,
  smallRecipe,
  trialsOn,
} from '../support/experiments';
import { system } from '../support/imports';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;

beforeAll(async () => {
  lab = await makeWorkspace();
});
beforeEach(async () => {
  datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
});
afterAll(closeDb);

const { start, look, train, startReady } = trialsOn(() => ({ lab, datasetId }));

describe('starting', () => {
  test('waits for its features and is queued when they are ready', async () => {
    const { experimentId } = await start();
    const waiting = await look(experimentId);
    expect(waiting.run).toMatchObject({ status: 'WAITING', epochsPlanned: 3, attempts: 0 });
    await extractAll(waiting.featureSet.id);
    expect((await look(experimentId)).run.status).toBe('QUEUED');
  });

  test('freezes data, split and recipe once for the same content', async () => {
    const first = await look((await startReady()).experimentId);
    const second = await look((await startReady()).experimentId);
    expect(second.recipeHash).toBe(first.recipeHash);
    expect(second.datasetVersion).toEqual(first.datasetVersion);
    expect(await db().splitPlan.count({ where: { version: { datasetId } } })).toBe(1);
    expect(first.split.sharedActors).toEqual([]);
    expect(first.run.status).toBe('QUEUED');
    expect(second.run.queuePlace).toBe((first.run.queuePlace ?? 0) + 1);
  });

  test('says which parts get what, and whose voices leak', async () => {
    const recipe = smallRecipe({
      split: { kind: 'stratified-random', testShare: 0.3, validationShare: 0.2 },
    });
    const { split } = await look((await start(recipe)).experimentId);
    const of = Object.fromEntries(split.parts.map((part) => [part.part, part]));
    expect(of.train.clips + of.validation.clips + of.test.clips).toBe(15);
    expect(of.trainBalanced.counts.neutral).toBe(of.trainBalanced.counts.calm);
    expect(split.sharedActors.length).toBeGreaterThan(0);
  });

  test('refuses too few actors and names the field', async () => {
    datasetId = await makeUnevenDataset(lab.member, lab.workspaceId, [1, 2]);
    await expect(start()).rejects.toMatchObject({
      code: 'invalid',
      fields: { 'recipe.split.kind': expect.any(String) },
    });
    expect(await db().experiment.count({ where: { datasetId } })).toBe(0);
  });

  test('is for members', async () => {
    const input = { datasetId, name: 'Trial', recipe: smallRecipe() };
    await expect(startExperiment(lab.viewer, input)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('fails with its features', async () => {
    const { experimentId } = await start();
    const { featureSet } = await look(experimentId);
    await failFeatures(system, { featureSetId: featureSet.id, reason: 'No luck.' });
    const { run } = await look(experimentId);
    expect(run).toMatchObject({ status: 'FAILED', failure: expect.stringContaining('No luck.') });
  });
});

describe('training', () => {
  test('oversamples the smaller class in the training part and nowhere else', async () => {
    const { runId, experimentId } = await startReady();
    const { trainInChild, tasks } = scriptTrainer({});
    await train(runId, trainInChild);
    const [{ parts, labels, inputs }] = tasks;
    expect(inputs.shape).toEqual([15, 16, 32, 1]);
    const classes = (rows: Int32Array) =>
      [0, 1].map((label) => [...rows].filter((row) => labels[row] === label).length);
    expect(classes(parts.train)).toEqual([6, 6]);
    expect(classes(parts.validation)).toEqual([1, 2]);
    expect(classes(parts.test)).toEqual([1, 2]);
    const elsewhere = new Set([...parts.validation, ...parts.test]);
    expect([...parts.train].filter((row) => elsewhere.has(row))).toEqual([]);
    expect(new Set([...parts.train, ...elsewhere]).size).toBe(15);
    const { split } = await look(experimentId);
    const balanced = split.parts.find(({ part }) => part === 'trainBalanced');
    expect(balanced?.counts).toEqual({ neutral: 6, calm: 6 });
  });

  test('gives equal content an equal task, whatever the ids', async () => {
    const { trainInChild, tasks } = scriptTrainer({});
    await train((await startReady()).runId, trainInChild);
    datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
    await train((await startReady()).runId, trainInChild);
    expect(tasks[1]).toEqual(tasks[0]);
  });

  test('keeps epochs, predictions and scores', async () => {
    const { runId, experimentId } = await startReady();
    // Everything is called calm: two of three right.
    await train(runId, scriptTrainer({ guess: () => 1 }).trainInChild);
    const { run } = await look(experimentId);
    expect(run).toMatchObject({ status: 'FINISHED', bestEpoch: 3, attempts: 1 });
    expect(run.engine).toEqual({ name: 'scripted', version: '1' });
    expect(run.epochs.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(run.progress).toMatchObject({ done: 3, total: 3, remainingSec: null });
    expect(run.confusion).toEqual({
      labels: ['neutral', 'calm'],
      matrix: [
        [0, 1],
        [0, 2],
      ],
    });
    expect(run.scores).toMatchObject({ n: 3, uar: 0.5 });
    expect(run.scores?.accuracy).toBeCloseTo(2 / 3, 12);
    const cell = { runId, trueKey: 'neutral', predictedKey: 'calm' };
    const [clip, ...others] = await listConfusionClips(lab.viewer, cell);
    expect(others).toEqual([]);
    expect(clip).toMatchObject({ trueKey: 'neutral', predictedKey: 'calm', confidence: 0.75 });
    expect(decodePeaks(clip.peaks).some((peak) => peak < 0)).toBe(true);
    const matrix = await exportMatrix(lab.viewer, { experimentId });
    expect(matrix.csv).toBe('true \\ predicted,neutral,calm\r\nneutral,0,1\r\ncalm,0,2\r\n');
    const { csv } = await exportPredictions(lab.viewer, { experimentId });
    expect(csv.trim().split('\r\n').length).toBe(4);
    const result = resultFileSchema.parse(await getResultFile(lab.viewer, { experimentId }));
    expect(result).toMatchObject({
      split: { name: 'actor-disjoint' },
      pretrained: null,
      mistakes: [],
      folds: [{ fold: 0, seed: 7, n: 3, uar: 0.5 }],
    });
    // All of them are of one actor, so there is no interval over actors.
    expect(result.metrics.uar).toBe(0.5);
  });

  test('leaves clips without features out and says so', async () => {
    const [broken] = await db().clip.findMany({ where: { datasetId, emotion: { key: 'calm' } } });
    await storage().put(broken.audioKey, Buffer.from('no longer a wave'));
    const { runId, experimentId } = await startReady();
    const { trainInChild, tasks } = scriptTrainer({});
    await train(runId, trainInChild);
    expect(tasks[0].inputs.shape[0]).toBe(14);
    const { split } = await look(experimentId);
    expect(split.excluded.map(({ path }) => path)).toEqual([broken.path]);
  });

  test('fails readably where a class has no features left', async () => {
    const neutral = await db().clip.findMany({ where: { datasetId, emotion: { key: 'neutral' } } });
    for (const { audioKey } of neutral) await storage().put(audioKey, Buffer.from('gone'));
    const { runId, experimentId } = await startReady();
    await train(runId, scriptTrainer({}).trainInChild);
    const { run } = await look(experimentId);
    expect(run).toMatchObject({ status: 'FAILED', failure: expect.stringContaining('neutral') });
  });

  test('writes an expected failure on the row, and can be tried again from its checkpoint', async () => {
    const { runId, experimentId } = await startReady();
    const failing = scriptTrainer({
      onEpoch: (epoch) => {
        if (epoch === 2) throw new AppError('invalid', 'The loss diverged.');
      },
    });
    await train(runId, failing.trainInChild);
    const failed = (await look(experimentId)).run;
    expect(failed).toMatchObject({ status: 'FAILED', failure: 'The loss diverged.' });
    await retryRun(lab.member, { runId });
    const again = scriptTrainer({});
    await train(runId, again.trainInChild);
    expect(Buffer.from(again.tasks[0].checkpoint ?? []).toString()).toBe('2');
    const { run } = await look(experimentId);
    expect(run).toMatchObject({ status: 'FINISHED', failure: null, attempts: 2 });
    await expect(retryRun(lab.member, { runId })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('throws a defect to the queue', async () => {
    const { runId } = await startReady();
    const onEpoch = () => {
      throw new TypeError('a defect');
    };
    await expect(train(runId, scriptTrainer({ onEpoch }).trainInChild)).rejects.toThrow('a defect');
  });

  test('goes on from the last checkpoint after a shutdown, and forgets no epoch', async () => {
    const { runId, experimentId } = await startReady();
    const shutdown = new AbortController();
    const onEpoch = (epoch: number) => {
      if (epoch === 2) shutdown.abort(new Error('shutdown'));
    };
    const first = train(runId, scriptTrainer({ onEpoch }).trainInChild, shutdown.signal);
    await expect(first).rejects.toThrow('shutdown');
    // An epoch row without its checkpoint, as after a torn write of an older version.
    const torn = { trainLoss: 9, trainAccuracy: 0, trainUar: 0, seconds: 9 };
    await db().epoch.create({ data: { runId, number: 3, ...torn } });
    const again = scriptTrainer({});
    await train(runId, again.trainInChild);
    const { run } = await look(experimentId);
    expect(run.epochs.map(({ number, trainLoss }) => [number, trainLoss])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    expect(run).toMatchObject({ status: 'FINISHED', attempts: 2 });
  });
});

describe('stopping', () => {
  test('keeps the best epoch and tests it', async () => {
    const { runId, experimentId } = await startReady(smallRecipe({ training: { epochs: 500 } }));
    const onEpoch = async (epoch: number) => {
      if (epoch === 2) await stopRun(lab.member, { runId });
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await train(runId, scriptTrainer({ onEpoch }).trainInChild);
    const { run } = await look(experimentId);
    expect(run.status).toBe('STOPPED');
    expect(run.epochs.length).toBeLessThan(100);
    expect(run.scores?.n).toBe(3);
    await expect(stopRun(lab.member, { runId })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('ends a run that has not begun at once, and no worker takes it up', async () => {
    const { runId, experimentId } = await startReady();
    await expect(stopRun(lab.viewer, { runId })).rejects.toMatchObject({ code: 'forbidden' });
    await stopRun(lab.member, { runId });
    const { trainInChild, tasks } = scriptTrainer({});
    await train(runId, trainInChild);
    expect(tasks).toEqual([]);
    expect((await look(experimentId)).run).toMatchObject({ status: 'STOPPED', scores: null });
    const nothing = exportMatrix(lab.viewer, { experimentId });
    await expect(nothing).rejects.toMatchObject({ code: 'unavailable' });
  });
});
