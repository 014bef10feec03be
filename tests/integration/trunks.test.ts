import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deleteDataset } from '@/lib/domain/datasets/delete-dataset';
import { listTrunks } from '@/lib/domain/experiments/list-trunks';
import { stopRun } from '@/lib/domain/experiments/stop-run';
import { trainExperiment } from '@/lib/domain/experiments/train-experiment';
import type { OpenTrunkInChild, TrunkSignal } from '@/lib/domain/experiments/trunk-in-child';
import { closeDb, db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import {
  makeUnevenDataset,
  never,
  scriptTrainer,
  smallRecipe,
  trialsOn,
} from '../support/experiments';
import { system } from '../support/imports';
import { makeWorkspace } from '../support/people';
import { isSharedMissing, sharedPath } from '../support/shared-path';

process.env.PROSODIA_WEIGHTS = sharedPath('weights');

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;

beforeAll(async () => {
  lab = await makeWorkspace();
});
beforeEach(async () => {
  datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
});
afterAll(closeDb);

const { look, startReady } = trialsOn(() => ({ lab, datasetId }));

/** Random weights are those of the run's seed: another seed asks the trunk anew. */
const VGG = {
  input: { kind: 'image', width: 32, height: 16, colorMap: 'jet' },
  model: { kind: 'vgg16', weights: 'random', trainableConvs: 3 },
} as const;
const WHISPER = {
  input: { kind: 'trunk', trunk: 'whisper-base-l3' },
  model: { kind: 'dense-head' },
} as const;

type Order = Parameters<OpenTrunkInChild>[0];

/** Stands in for the network: every clip becomes frames of a known length; tells what it was asked. */
function scriptTrunk(onRun: (count: number) => Promise<void> | void = () => {}) {
  const orders: Order[] = [];
  const clips: TrunkSignal[] = [];
  let open = 0;
  const openTrunkInChild: OpenTrunkInChild = async (order) => {
    orders.push(order);
    open++;
    return {
      readWeights: async () => ({}),
      run: async (clip) => {
        await onRun(clips.push(clip));
        const frames = 4 + (clips.length % 3);
        const values = Float32Array.from({ length: 2 * frames }, (_, i) => i % 2);
        return { shape: [1, frames, 2], values };
      },
      close: () => void open--,
    };
  };
  return { openTrunkInChild, orders, clips, stillOpen: () => open };
}

const run = (runId: string, openTrunkInChild: OpenTrunkInChild, signal = never) => {
  const { trainInChild, tasks } = scriptTrainer({});
  const work = trainExperiment(system, { runId }, { trainInChild, openTrunkInChild, signal });
  return work.then(() => tasks);
};

test('every clip is run once; a second experiment finds them all', async () => {
  const first = await startReady(smallRecipe(VGG));
  const trunk = scriptTrunk();
  const [task] = await run(first.runId, trunk.openTrunkInChild);
  expect(trunk.clips).toHaveLength(15);
  expect(trunk.orders[0].options).toMatchObject({ lastLayer: 'block4_pool', randomSeed: 7 });
  // Rows as long as the longest, with how much of each is no padding.
  expect(task.inputs.shape).toEqual([15, 1, 6, 2]);
  expect(new Set(task.inputs.lengths)).toEqual(new Set([4, 5, 6]));
  expect(trunk.stillOpen()).toBe(0);
  const again = await startReady(smallRecipe({ ...VGG, training: { epochs: 2, batchSize: 8 } }));
  const [same] = await run(again.runId, trunk.openTrunkInChild);
  expect(trunk.clips).toHaveLength(15);
  expect(same.inputs).toEqual(task.inputs);
  const other = await startReady(
    smallRecipe({ ...VGG, model: { ...VGG.model, trainableConvs: 2 } }),
  );
  await run(other.runId, trunk.openTrunkInChild);
  expect(trunk.clips).toHaveLength(30);
});

test('a pass that was broken off goes on with the clips that are missing, and shows how far it is', async () => {
  const { runId, experimentId } = await startReady(smallRecipe({ ...VGG, seed: 8 }));
  const shutdown = new AbortController();
  const broken = scriptTrunk(async (count) => {
    if (count === 3) expect((await look(experimentId)).run).toMatchObject({ isPreparing: true });
    if (count === 6) shutdown.abort(new Error('the worker ends'));
  });
  await expect(run(runId, broken.openTrunkInChild, shutdown.signal)).rejects.toThrow(
    'the worker ends',
  );
  expect(broken.stillOpen()).toBe(0);
  const rest = scriptTrunk();
  await run(runId, rest.openTrunkInChild);
  expect(rest.clips).toHaveLength(15 - 6);
  const { run: done } = await look(experimentId);
  expect(done).toMatchObject({ status: 'FINISHED', isPreparing: false });
  expect(done.progress).toMatchObject({ done: 3, total: 3 });
});

test('a run that is stopped while its clips are heard is stopped, not failed', async () => {
  const { runId, experimentId } = await startReady(smallRecipe({ ...VGG, seed: 9 }));
  const trunk = scriptTrunk(async (count) => {
    if (count === 2) await stopRun(lab.member, { runId });
    // The stop is heard through the database.
    if (count > 2) await new Promise((resolve) => setTimeout(resolve, 100));
  });
  expect(await run(runId, trunk.openTrunkInChild)).toEqual([]);
  expect((await look(experimentId)).run.status).toBe('STOPPED');
  expect(trunk.clips.length).toBeLessThan(15);
});

test('erasing the last dataset with a recording erases what trunks said of it', async () => {
  const { runId } = await startReady(smallRecipe(VGG));
  await run(runId, scriptTrunk().openTrunkInChild);
  const rows = await db().clipActivation.findMany();
  expect(rows.length).toBeGreaterThanOrEqual(15);
  expect(await storage().size(rows[0].storageKey)).toBe(rows[0].sizeBytes);
  const stillThere = async () => {
    const found = rows.map(({ storageKey }) =>
      storage()
        .size(storageKey)
        .catch(() => null),
    );
    return (await Promise.all(found)).filter((size) => size !== null).length;
  };
  const datasets = await db().dataset.findMany({ select: { id: true } });
  const others = datasets.filter(({ id }) => id !== datasetId);
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of others) await deleteDataset(lab.member, { datasetId: id });
  expect(await stillThere()).toBe(rows.length);
  await deleteDataset(lab.member, { datasetId });
  expect(await stillThere()).toBe(0);
  expect(await db().clipActivation.count()).toBe(0);
});

test('without its weights a trunk refuses, saying what to do', async () => {
  const { runId, experimentId } = await startReady(
    smallRecipe({ ...VGG, model: { kind: 'vgg16' } }),
  );
  const trunk = scriptTrunk();
  await run(runId, trunk.openTrunkInChild);
  const { status, failure } = (await look(experimentId)).run;
  expect(status).toBe('FAILED');
  expect(failure).toMatch(/weights of VGG16.*notop\.h5 is missing.*PROSODIA_WEIGHTS/s);
  expect(trunk.orders).toEqual([]);
});

describe.skipIf(isSharedMissing('weights/onnx'))('with the weights at hand', () => {
  test('every file of the catalogue but VGG16 is what the catalogue says', async () => {
    const present = (await listTrunks()).map(({ id, isPresent }) => [id, isPresent]);
    expect(Object.fromEntries(present)).toEqual({
      'whisper-base-l3': true,
      'whisper-tiny-l2': true,
      'moonshine-tiny': true,
      yamnet: true,
      resnet50: true,
      vgg16: false,
    });
  });

  test.each([
    ['mean', [15, 1, 1, 2]],
    ['mean-std', [15, 1, 1, 4]],
    ['none', [15, 1, 3, 2]],
  ])('sound is heard at 16 kHz and pooled: %s', async (pooling, shape) => {
    const input = { ...WHISPER.input, pooling, averageFrames: 2 };
    const { runId } = await startReady(smallRecipe({ ...WHISPER, input }));
    const trunk = scriptTrunk();
    const [task] = await run(runId, trunk.openTrunkInChild);
    expect(task.inputs.shape).toEqual(shape);
    expect(task.model.kind).toBe('dense-head');
    const [clip] = trunk.clips;
    expect(clip.kind === 'samples' && clip.samples.length).toBeGreaterThan(1000);
    const [[name, bytes]] = Object.entries(trunk.orders[0].weights);
    expect(name).toBe('onnx/whisper-base-L3-int8.onnx');
    expect(bytes).toHaveLength(13_600_151);
  });
});
