import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { trunkInfo } from '@/lib/core/trunks/trunks';
import { openTrunk } from '@/lib/ml/trunks/open-trunk';
import { createOpenTrunkInChild } from '@/worker/embedder/open-trunk-in-child';
import { isSharedMissing, repositoryRoot } from '../../../support/shared-path';
import { randomValues } from '../../ml/engine/compare-with-cpu';
import { buildKerasFile } from '../../ml/trunks/build-keras-file';
import { readSharedWeights } from '../../ml/trunks/read-shared-weights';

// Inside the repository, as a bundle finds its packages from where it lies.
const folder = path.join(repositoryRoot, 'dist', `embedder-test-${process.pid}`);
const bundle = path.join(folder, 'embedder.mjs');
const openInChild = createOpenTrunkInChild(pathToFileURL(bundle));

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [path.join(repositoryRoot, 'worker/embedder/main.ts')],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OPTIONS = { preprocessing: 'caffe', lastLayer: 'block2_pool', randomSeed: 3 } as const;
const RANDOM = { trunk: 'vgg16', weights: {}, options: OPTIONS } as const;
const picture = {
  kind: 'picture',
  shape: [16, 24, 3],
  pixels: randomValues(16 * 24 * 3).map((value) => value + 0.5),
} as const;

describe('a trunk in a process of its own', { timeout: 60_000 }, () => {
  it('says what it says in this one', async () => {
    const own = await openTrunk(trunkInfo('vgg16'), {}, OPTIONS);
    const child = await openInChild(RANDOM);
    const expected = await own.run(picture);
    expect(expected.shape).toEqual([4, 6, 128]);
    expect(await child.run(picture)).toMatchObject(expected);
    child.close();
    await expect(child.run(picture)).rejects.toThrow(/ended before its work/);
  });

  it('hands out the weights that go on training', async () => {
    const { bytes, weights } = await buildKerasFile(1);
    const child = await openInChild({
      trunk: 'vgg16',
      weights: { 'vgg16/notop.h5': bytes },
      options: { preprocessing: 'caffe', lastLayer: 'block1_conv1' },
    });
    const { 'block5_conv3/bias': bias } = await child.readWeights();
    expect(bias).toEqual(weights['block5_conv3/bias']);
    child.close();
  });

  it('gives the prepared picture itself where every convolution trains', async () => {
    const child = await openInChild({ ...RANDOM, options: { ...OPTIONS, lastLayer: 'input' } });
    const { shape, values } = await child.run(picture);
    expect(shape).toEqual([16, 24, 3]);
    expect(values[0]).toBeCloseTo(255 * picture.pixels[2] - 103.939, 3);
    child.close();
  });

  it('passes expected failures on as such', async () => {
    const child = await openInChild(RANDOM);
    const samples = new Float32Array(16_000);
    await expect(child.run({ kind: 'samples', samples })).rejects.toThrow(AppError);
    child.close();
  });
});

const TINY = trunkInfo('whisper-tiny-l2');

describe.skipIf(isSharedMissing('weights/onnx'))('Whisper', { timeout: 60_000 }, () => {
  it('hears a clip at any level the same, 50 frames a second', async () => {
    const weights = readSharedWeights(TINY.files);
    const options = { preprocessing: 'caffe' } as const;
    const child = await openInChild({ trunk: TINY.id, weights, options });
    const samples = randomValues(16_000);
    const { shape, values } = await child.run({ kind: 'samples', samples });
    expect(shape).toEqual([1, 50, TINY.channels]);
    expect(new Set(values).size).toBeGreaterThan(1000);
    const quiet = await child.run({ kind: 'samples', samples: samples.map((x) => x / 8) });
    const worst = Math.max(...values.map((value, i) => Math.abs(value - quiet.values[i])));
    expect(worst).toBeLessThan(1e-2 * Math.max(...values));
    child.close();
  });

  it.each(['moonshine-tiny', 'yamnet', 'resnet50'] as const)('%s opens and runs', async (id) => {
    const info = trunkInfo(id);
    const trunk = await openTrunk(info, readSharedWeights(info.files), {
      preprocessing: 'caffe',
    });
    const samples = randomValues(24_000);
    const pixels = randomValues(64 * 96 * 3).map((value) => value + 0.5);
    const clip =
      info.hears === 'picture'
        ? ({ kind: 'picture', shape: [64, 96, 3], pixels } as const)
        : ({ kind: 'samples', samples } as const);
    const { shape, values } = await trunk.run(clip);
    expect(shape[2]).toBe(info.channels);
    expect(values.every(Number.isFinite)).toBe(true);
    expect(new Set(values).size).toBeGreaterThan(100);
    await trunk.dispose();
  });
});
