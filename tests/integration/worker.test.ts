import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { viewerOfOperator } from '@/lib/domain/authority';
import { createDataset } from '@/lib/domain/datasets/create-dataset';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getExperiment } from '@/lib/domain/experiments/get-experiment';
import type { RunView } from '@/lib/domain/experiments/schema';
import { startExperiment } from '@/lib/domain/experiments/start-experiment';
import { stopRun } from '@/lib/domain/experiments/stop-run';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { getImport } from '@/lib/domain/imports/get-import';
import { startImport } from '@/lib/domain/imports/start-import';
import { closeDb, db } from '@/lib/platform/db';
import { smallRecipe } from '../support/experiments';
import { isSharedMissing, sharedPath } from '../support/shared-path';
import { waitUntil } from '../support/wait-until';
import { startWorkerProcess, type WorkerProcess } from '../support/worker-process';

/** Long enough to be broken off in the middle, on any machine. */
const LONG = { epochs: 1000, batchSize: 16 };
const SHORT = { epochs: 3, batchSize: 16 };

let viewer: ReturnType<typeof viewerOfOperator>;
let workspaceId: string;
let datasetId: string;
let worker: WorkerProcess;

async function startWorker(): Promise<void> {
  worker = startWorkerProcess();
  await worker.printed('the worker is ready');
}

async function importActor(actor: string): Promise<void> {
  const serverPath = sharedPath('corpora/ravdess', actor);
  const { importId } = await startImport(viewer, { datasetId, serverPath });
  await commitImport(viewer, { importId });
  await waitUntil(
    () => getImport(viewer, { importId }),
    ({ status }) => status === 'FINISHED',
  );
}

const start = (changes: object) =>
  startExperiment(viewer, { datasetId, name: 'Trial', recipe: smallRecipe(changes) });

const untilRun = async (experimentId: string, isEnough: (run: RunView) => boolean) =>
  (
    await waitUntil(
      () => getExperiment(viewer, { experimentId }),
      ({ run }) => isEnough(run),
    )
  ).run;

const hasEnded = ({ status }: RunView): boolean =>
  ['FINISHED', 'STOPPED', 'FAILED'].includes(status);

describe.skipIf(isSharedMissing('corpora/ravdess'))('the real worker on real clips', () => {
  beforeAll(async () => {
    const { id } = await db().workspace.create({ data: { name: 'Lab' } });
    workspaceId = id;
    viewer = viewerOfOperator(id);
    ({ datasetId } = await createDataset(viewer, {
      workspaceId,
      name: 'RAVDESS',
      corpus: 'ravdess',
    }));
    await startWorker();
    for (const actor of ['Actor_01', 'Actor_02', 'Actor_03']) await importActor(actor);
  });
  afterEach(async () => {
    await worker.stop();
    await startWorker();
  });
  afterAll(async () => {
    await worker.stop();
    await closeDb();
  });

  test('imports, extracts and trains; the same recipe and seed give the same confusion twice', async () => {
    const { clips, actors } = await getClassBalance(viewer, { datasetId });
    expect([clips, actors.length]).toEqual([180, 3]);
    const first = await start({ training: SHORT });
    const one = await untilRun(first.experimentId, hasEnded);
    const second = await start({ training: SHORT });
    const two = await untilRun(second.experimentId, hasEnded);
    expect(one).toMatchObject({ status: 'FINISHED', failure: null });
    expect(one.epochs.length).toBe(3);
    expect(one.scores?.n).toBe(60);
    expect(two.confusion).toEqual(one.confusion);
    const losses = ({ epochs }: RunView) =>
      epochs.map(({ trainLoss, valLoss }) => [trainLoss, valLoss]);
    expect(losses(two)).toEqual(losses(one));
  });

  test('trains spectrograms that are varied on threads, with all that a training may vary, to the same bits twice', async () => {
    const recipe = {
      input: { kind: 'log-mel', seconds: 1, deltas: 1 },
      training: {
        ...SHORT,
        optimizer: 'adamw',
        weightDecay: 0.01,
        schedule: 'cosine',
        warmupEpochs: 1,
        labelSmoothing: 0.1,
        mixup: 0.2,
        ema: 0.9,
        clipNorm: 1,
        earlyStopping: { patience: 3 },
        augment: { speed: 0.1, vtlp: 0.1, noiseDb: {}, gainDb: 6, specAugment: {} },
        testCrops: 3,
      },
    };
    const [one, two] = await Promise.all(
      [1, 2].map(async () => untilRun((await start(recipe)).experimentId, hasEnded)),
    );
    expect(one).toMatchObject({ status: 'FINISHED', failure: null });
    expect(one.scores?.n).toBe(60);
    expect(two.epochs.map(({ trainLoss, valLoss }) => [trainLoss, valLoss])).toEqual(
      one.epochs.map(({ trainLoss, valLoss }) => [trainLoss, valLoss]),
    );
    expect(two.confusion).toEqual(one.confusion);
  });

  test('killed with -9 in mid-training is back at work and loses at most one epoch', async () => {
    const { experimentId, runId } = await start({ training: LONG });
    const before = await untilRun(experimentId, ({ epochs }) => epochs.length >= 2);
    await worker.kill();
    const killedAt = Date.now();
    const known = (await getExperiment(viewer, { experimentId })).run;
    expect(known.status).toBe('RUNNING');
    await startWorker();
    const resumed = await untilRun(
      experimentId,
      ({ attempts, epochs }) => attempts === 2 && epochs.length > known.epochs.length,
    );
    expect(Date.now() - killedAt).toBeLessThan(60_000);
    // Epochs that were written are kept as they were; none is missing and none is twice.
    const kept = known.epochs.length;
    expect(kept).toBeGreaterThanOrEqual(before.epochs.length);
    expect(resumed.epochs.slice(0, kept)).toEqual(known.epochs);
    expect(resumed.epochs.map(({ number }) => number)).toEqual(resumed.epochs.map((_, i) => i + 1));
    await stopRun(viewer, { runId });
    const stopped = await untilRun(experimentId, hasEnded);
    expect(stopped).toMatchObject({ status: 'STOPPED', failure: null });
    expect(stopped.scores?.n).toBe(60);
  });

  test('two workers share the runs of an experiment; one goes on with both when the other dies', async () => {
    await worker.stop();
    worker = startWorkerProcess({ WORKER_CONCURRENCY: '1' });
    await worker.printed('the worker is ready');
    const { experimentId, runIds } = await start({ training: LONG, seeds: 2 });
    const runsOf = () =>
      Promise.all(
        runIds.map(async (runId) => (await getExperiment(viewer, { experimentId, runId })).run),
      );
    await waitUntil(runsOf, (runs) => runs.some(({ epochs }) => epochs.length >= 1));
    const other = startWorkerProcess();
    try {
      await waitUntil(runsOf, (runs) => runs.every(({ epochs }) => epochs.length >= 2));
      await worker.kill();
      const known = await runsOf();
      expect(known.map(({ attempts }) => attempts)).toEqual([1, 1]);
      const resumed = await waitUntil(runsOf, (runs) =>
        runs.every(({ epochs }, at) => epochs.length > known[at].epochs.length + 1),
      );
      expect(resumed.map(({ attempts }) => attempts).sort()).toEqual([1, 2]);
      resumed.forEach(({ epochs }, at) => {
        expect(epochs.slice(0, known[at].epochs.length)).toEqual(known[at].epochs);
        expect(epochs.map(({ number }) => number)).toEqual(epochs.map((_, i) => i + 1));
      });
      for (const runId of runIds) await stopRun(viewer, { runId });
      const ended = await waitUntil(runsOf, (runs) => runs.every(hasEnded));
      expect(ended.map(({ status }) => status)).toEqual(['STOPPED', 'STOPPED']);
    } finally {
      await other.stop();
    }
  });

  test('told to end, leaves the run to the next worker, which takes it up at once', async () => {
    const { experimentId, runId } = await start({ training: LONG });
    await untilRun(experimentId, ({ epochs }) => epochs.length >= 1);
    await worker.stop();
    const left = (await getExperiment(viewer, { experimentId })).run;
    expect(left).toMatchObject({ status: 'QUEUED', failure: null, attempts: 1 });
    const [job] = await db().$queryRaw<object[]>`
      select attempts, locked_by, run_at <= now() as "isDue" from graphile_worker.jobs
      where key = ${`train-experiment:${runId}`}`;
    expect(job).toEqual({ attempts: 0, locked_by: null, isDue: true });
    await startWorker();
    await untilRun(experimentId, ({ epochs }) => epochs.length > left.epochs.length);
    await stopRun(viewer, { runId });
    expect((await untilRun(experimentId, hasEnded)).status).toBe('STOPPED');
  });

  test('gives a run up that kills its worker again and again', async () => {
    const { experimentId, runId } = await start({ training: LONG });
    await untilRun(experimentId, ({ epochs }) => epochs.length >= 1);
    await worker.kill();
    await db().$executeRaw`
      update graphile_worker._private_jobs set attempts = max_attempts
      where key = ${`train-experiment:${runId}`}`;
    await startWorker();
    const run = await untilRun(experimentId, hasEnded);
    expect(run).toMatchObject({ status: 'FAILED', failure: expect.stringContaining('died') });
  });

  test('does not outlive its connection to the database', async () => {
    const orphan = startWorkerProcess({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
    await expect(orphan.printed('the worker is ready')).rejects.toThrow('could not start');
    const cut = db().$executeRaw`
      select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and granted and pid <> pg_backend_pid()`;
    await cut;
    await worker.printed('the database is gone');
  });
});
