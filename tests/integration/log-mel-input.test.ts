import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDb } from '@/lib/platform/db';
import { makeUnevenDataset, scriptTrainer, smallRecipe, trialsOn } from '../support/experiments';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;

beforeAll(async () => {
  lab = await makeWorkspace();
  datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
});
afterAll(closeDb);

const { train, startReady } = trialsOn(() => ({ lab, datasetId }));

async function inputsOf(input: object) {
  const { trainInChild, tasks } = scriptTrainer({});
  await train((await startReady(smallRecipe({ input }))).runId, trainInChild);
  return tasks[0].inputs;
}

test('gives spectrograms in decibels, as long as the longest, to be cut by the trainer', async () => {
  const { data, shape, lengths, logMel } = await inputsOf({ kind: 'log-mel', seconds: 0.5 });
  // 0.5 s of 16,000 samples in hops of 256
  expect(logMel).toMatchObject({
    window: 31,
    deltas: 2,
    bands: { sampleRate: 16_000, fMax: 8000 },
  });
  const [rows, bands, columns, channels] = shape;
  expect([rows, bands, channels]).toEqual([15, 64, 1]);
  expect(Math.max(...(lengths ?? []), 31)).toBe(columns);
  expect(data).toBeInstanceOf(Float32Array);
  expect(data).toHaveLength(rows * bands * columns);
  expect(data.every((decibels) => decibels > -200 && decibels < 100)).toBe(true);
});

test('keeps the middle of a clip that is much longer than the window, and pads a short one', async () => {
  const whole = await inputsOf({ kind: 'log-mel', seconds: 2, trimDb: null, deltas: 0 });
  const [, , columns] = whole.shape;
  expect(columns).toBe(125);
  const length = whole.lengths?.[0] ?? 0;
  expect(length).toBeLessThan(125);
  const row = whole.data.subarray(0, columns);
  const rest = new Set(row.subarray(length));
  expect([...rest]).toEqual([Math.min(...whole.data.subarray(0, 64 * columns))]);
  const cut = await inputsOf({ kind: 'log-mel', seconds: 0.5, trimDb: null, deltas: 0 });
  expect(cut.lengths?.[0]).toBe(Math.min(length, 93));
});
