import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exportPredictions } from '@/lib/domain/experiments/export-predictions';
import { getExperiment } from '@/lib/domain/experiments/get-experiment';
import { listExperiments } from '@/lib/domain/experiments/list-experiments';
import { closeDb, db } from '@/lib/platform/db';
import { makeUnevenDataset, scriptTrainer, smallRecipe, trialsOn } from '../support/experiments';
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

const { look, train, startReady } = trialsOn(() => ({ lab, datasetId }));

const jobsOf = async (runIds: readonly string[]) => {
  const keys = runIds.map((id) => `train-experiment:${id}`);
  const rows = await db().$queryRaw<{ key: string }[]>`
    select key from graphile_worker.jobs where key = any(${keys})`;
  return rows.map(({ key }) => key).sort();
};

const listed = async () => {
  const input = { workspaceId: lab.workspaceId, datasetId };
  return (await listExperiments(lab.viewer, input)).rows[0];
};

test('every seed is a run and a job of its own, on one split', async () => {
  const { experimentId, runIds } = await startReady(smallRecipe({ seeds: 3 }));
  const { runs } = await look(experimentId);
  expect(runs.map(({ fold, seed, status }) => [fold, seed, status])).toEqual([
    [0, 7, 'QUEUED'],
    [0, 8, 'QUEUED'],
    [0, 9, 'QUEUED'],
  ]);
  expect(runs.map(({ id }) => id)).toEqual(runIds);
  expect(await jobsOf(runIds)).toEqual(runIds.map((id) => `train-experiment:${id}`).sort());
  const { trainInChild, tasks } = scriptTrainer({});
  for (const runId of runIds) await train(runId, trainInChild);
  expect(tasks.map(({ seed }) => seed)).toEqual([7, 8, 9]);
  expect(tasks[1].parts.test).toEqual(tasks[0].parts.test);
});

test('every fold is trained and tested on its own parts, and every clip is tested once', async () => {
  const split = { kind: 'grouped-k-fold', folds: 3, validationShare: 0.2 };
  const { experimentId, runIds } = await startReady(smallRecipe({ split, seeds: 2 }));
  const { runs } = await look(experimentId);
  expect(runs.map(({ seed, fold }) => `${seed}/${fold}`)).toEqual([
    '7/0',
    '7/1',
    '7/2',
    '8/0',
    '8/1',
    '8/2',
  ]);
  const { trainInChild, tasks } = scriptTrainer({});
  for (const runId of runIds) await train(runId, trainInChild);
  const tested = tasks.slice(0, 3).flatMap(({ parts }) => [...parts.test]);
  expect(tested.sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, row) => row));
  for (const { parts } of tasks) {
    expect([...parts.test].filter((row) => parts.train.includes(row))).toEqual([]);
  }
  expect(tasks[3].parts.test).toEqual(tasks[0].parts.test);
  const last = await getExperiment(lab.viewer, { experimentId, runId: runIds[2] });
  const clips = last.split.parts.find(({ part }) => part === 'test')?.clips;
  expect(clips).toBe(tasks[2].parts.test.length);
  expect(last.run.scores?.n).toBe(clips);
});

test('the page shows the chosen run, the list all of them as one', async () => {
  const { experimentId, runIds } = await startReady(smallRecipe({ seeds: 2 }));
  expect(await listed()).toMatchObject({ status: 'QUEUED', epoch: 0, epochsPlanned: 6, uar: null });
  await train(runIds[0], scriptTrainer({}).trainInChild);
  expect(await listed()).toMatchObject({ status: 'QUEUED', epoch: 3, uar: 1 });
  // Everything is called calm: half of the two classes is right.
  await train(runIds[1], scriptTrainer({ guess: () => 1 }).trainInChild);
  expect(await listed()).toMatchObject({ status: 'FINISHED', epoch: 6, uar: 0.75 });
  const runOf = async (runId?: string) =>
    (await getExperiment(lab.viewer, { experimentId, runId })).run;
  expect(await runOf()).toMatchObject({ id: runIds[0], seed: 7, scores: { uar: 1 } });
  expect(await runOf(runIds[1])).toMatchObject({ id: runIds[1], seed: 8, scores: { uar: 0.5 } });
  const csvOf = async (runId: string) =>
    (await exportPredictions(lab.viewer, { experimentId, runId })).csv;
  expect(await csvOf(runIds[1])).not.toBe(await csvOf(runIds[0]));
  const other = await startReady();
  await expect(
    getExperiment(lab.viewer, { experimentId, runId: other.runId }),
  ).rejects.toMatchObject({ code: 'not_found' });
});
