import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainModel, trainWith } from '@/lib/ml/train/train-model';
import { PLAIN_TRAINING } from '@/lib/ml/train/training-options';
import { openPreparer } from '@/worker/trainer/open-preparer';
import { spectrogramTask } from '../spectrogram-task';
import { NEVER, record } from '../tiny-task';

const root = path.resolve(import.meta.dirname, '../../../..');
const folder = path.join(root, 'dist', `preparer-test-${process.pid}`);
const bundle = path.join(folder, 'compute.mjs');

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [path.join(root, 'worker/compute/main.ts')],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const trainOn = async (threads: number) => {
  const recorder = record();
  const openOn = (task: ReturnType<typeof spectrogramTask>) =>
    openPreparer(task, pathToFileURL(bundle), threads);
  const tools = { signal: NEVER, openPreparer: openOn };
  const result = await trainWith(spectrogramTask(), recorder, tools);
  return { result, checkpoints: recorder.checkpoints };
};

describe('batches from other threads', { timeout: 60_000 }, () => {
  it.each([1, 3])('train the same bits on %i threads as on none', async (threads) => {
    const recorder = record();
    const result = await trainModel(spectrogramTask(), recorder, NEVER);
    expect(await trainOn(threads)).toEqual({ result, checkpoints: recorder.checkpoints });
    expect(recorder.checkpoints).toHaveLength(4);
  });

  it('are not asked for where no row is varied', () => {
    const plain = spectrogramTask(PLAIN_TRAINING.augment);
    expect(openPreparer(plain, pathToFileURL('/there/is/none.mjs'), 2).ahead).toBe(0);
  });
});
