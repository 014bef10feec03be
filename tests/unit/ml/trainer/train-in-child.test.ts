import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { trainModel } from '@/lib/ml/train/train-model';
import { createTrainInChild } from '@/worker/trainer/train-in-child';
import { NEVER, record, tinyTask, withTraining } from '../tiny-task';

const here = import.meta.dirname;
const root = path.resolve(here, '../../../..');
// Inside the repository, as a bundle finds its packages from where it lies.
const folder = path.join(root, 'dist', `trainer-test-${process.pid}`);
const trainer = path.join(folder, 'trainer.mjs');
const trainInChild = createTrainInChild(trainer);

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [path.join(root, 'worker/trainer/main.ts')],
    outfile: trainer,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('trainInChild', { timeout: 60_000 }, () => {
  it('gives what trainModel gives, in order, one event at a time', async () => {
    const own = record();
    const expected = await trainModel(tinyTask(), own, NEVER);
    const recorder = record();
    const order: string[] = [];
    let busy = 0;
    const slowly = async (name: string, then: () => void) => {
      busy += 1;
      expect(busy).toBe(1);
      await sleep(20);
      order.push(name);
      then();
      busy -= 1;
    };
    const result = await trainInChild(
      tinyTask(),
      {
        engine: (info) => slowly(info.name, () => {}),
        epoch: (event) => slowly('epoch', () => recorder.epochs.push(event)),
        checkpoint: (event) => slowly('checkpoint', () => recorder.checkpoints.push(event)),
      },
      NEVER,
    );
    expect(result).toEqual(expected);
    const plain = recorder.checkpoints.map(({ bytes, ...event }) => ({
      ...event,
      bytes: new Uint8Array(bytes),
    }));
    expect(plain).toEqual(own.checkpoints);
    const perEpoch = recorder.epochs.flatMap(() => ['epoch', 'checkpoint']);
    expect(order).toEqual([expected.engine.name, ...perEpoch]);
    expect(perEpoch).toHaveLength(8);
  });

  it.each(['wasm', 'native-kernels'] as const)('runs %s from the bundle', async (name) => {
    vi.stubEnv('PROSODIA_ENGINE', name);
    const result = await trainInChild(withTraining(tinyTask(), { epochs: 1 }), record(), NEVER);
    expect(result.engine.name).toBe(name);
  });

  it('stops when asked', async () => {
    const stop = new AbortController();
    const recorder = record();
    const epoch = (event: (typeof recorder.epochs)[0]) => {
      recorder.epochs.push(event);
      stop.abort();
    };
    const task = withTraining(tinyTask(), { epochs: 5000 });
    const result = await trainInChild(task, { ...recorder, epoch }, stop.signal);
    expect(result).toMatchObject({ stopped: true });
    expect(result.testProbabilities).toHaveLength(45);
    expect(recorder.epochs.length).toBeLessThan(3);
  });

  it('stops when it was stopped before it began', async () => {
    const result = await trainInChild(tinyTask(), record(), AbortSignal.abort());
    expect(result).toMatchObject({ bestEpoch: 0, stopped: true });
  });

  it('passes expected failures on as such', async () => {
    const failed = trainInChild(tinyTask({ labels: new Int32Array(3) }), record(), NEVER);
    await expect(failed).rejects.toThrow(AppError);
    await expect(failed).rejects.toMatchObject({ code: 'invalid' });
    vi.stubEnv('PROSODIA_ENGINE', 'cpu');
    const refused = trainInChild(tinyTask(), record(), NEVER);
    await expect(refused).rejects.toMatchObject({ name: 'AppError', code: 'unavailable' });
  });

  it('reports a killed process with its last words, as no expected failure', async () => {
    const dying = createTrainInChild(path.join(here, 'dying-trainer.mjs'));
    const failed = dying(tinyTask(), record(), NEVER);
    await expect(failed).rejects.toThrow(/SIGKILL.*memory.*the last words/);
    await expect(failed).rejects.not.toBeInstanceOf(AppError);
  });

  it('reports a trainer that cannot start', async () => {
    const missing = createTrainInChild(path.join(folder, 'missing.mjs'));
    await expect(missing(tinyTask(), record(), NEVER)).rejects.toThrow(
      /exit code 1.*missing\.mjs/s,
    );
  });

  it('ends the training when the observer fails', async () => {
    const epoch = () => Promise.reject(new Error('the database is gone'));
    const failed = trainInChild(tinyTask(), { ...record(), epoch }, NEVER);
    await expect(failed).rejects.toThrow('the database is gone');
  });

  it('dies soon after its parent was killed', async () => {
    const taskFile = path.join(folder, 'task');
    writeFileSync(taskFile, serialize(withTraining(tinyTask(), { epochs: 10_000 })));
    const script = path.join(here, 'orphaning-parent.mjs');
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    const parent = spawn(process.execPath, [script, trainer, taskFile], { stdio });
    const said = await new Promise<Buffer>((resolve) => {
      parent.stdout.once('data', resolve);
    });
    const pid = Number.parseInt(said.toString(), 10);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    for (let wait = 0; wait < 40 && isAlive(pid); wait++) await sleep(50);
    expect(isAlive(pid)).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
