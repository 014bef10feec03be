import type { Tensor4D } from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { trunkInfo } from '@/lib/core/trunks/trunks';
import { VGG16_CONVS } from '@/lib/core/trunks/vgg16-layers';
import { createGraphRunner } from '@/lib/ml/engine/graph-runner';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { loadOnnxRuntime } from '@/lib/ml/engine/onnx-runtime';
import { openLayersTrunk } from '@/lib/ml/trunks/open-layers-trunk';
import { openVgg16Trunk } from '@/lib/ml/trunks/open-vgg16-trunk';
import { readVgg16Weights } from '@/lib/ml/trunks/read-vgg16-weights';
import { isSharedMissing } from '../../../support/shared-path';
import { randomValues } from '../engine/compare-with-cpu';
import { buildKerasFile } from './build-keras-file';
import { readSharedWeights } from './read-shared-weights';

const SHAPE = [32, 48, 3] as const;
const pixels = randomValues(32 * 48 * 3).map((value) => value + 0.5);
const picture = { kind: 'picture', shape: SHAPE, pixels } as const;
const runner = () => createGraphRunner(loadOnnxRuntime(), 1);

describe('VGG16', { timeout: 60_000 }, () => {
  it('is read from a Keras file and computes what the layers say', async () => {
    const { tf } = await loadEngine('native-kernels');
    const { bytes, weights } = await buildKerasFile(1);
    const read = await readVgg16Weights(tf, { 'vgg16/notop.h5': bytes });
    expect(Object.keys(read)).toHaveLength(26);
    expect(read['block1_conv2/kernel']).toEqual(weights['block1_conv2/kernel']);
    expect(read['block5_conv3/bias']).toEqual(weights['block5_conv3/bias']);
    const options = { preprocessing: 'caffe', lastLayer: 'block3_conv1' } as const;
    const found = await openVgg16Trunk(runner(), read, options).run(picture);
    const expected = tf.tidy(() => {
      // Blue, green, red in 0…255 minus ImageNet's means, by TensorFlow.js' own operations.
      const turned = tf.reverse(tf.mul(tf.tensor4d(pixels, [1, ...SHAPE]), 255), 3);
      let maps: Tensor4D = tf.sub(turned, tf.tensor1d([103.939, 116.779, 123.68]));
      let channels = 3;
      for (const { name, filters, pool } of VGG16_CONVS.slice(0, 5)) {
        const kernel = tf.tensor4d(read[`${name}/kernel`], [3, 3, channels, filters]);
        const sums = tf.conv2d(maps, kernel, 1, 'same');
        maps = tf.relu(tf.add(sums, tf.tensor1d(read[`${name}/bias`])));
        if (pool) maps = tf.maxPool(maps, 2, 2, 'valid');
        channels = filters;
      }
      return { shape: maps.shape.slice(1), values: Float32Array.from(maps.dataSync()) };
    });
    expect(found.shape).toEqual(expected.shape);
    const largest = Math.max(...expected.values);
    expect(largest).toBeGreaterThan(0);
    found.values.forEach((value, i) => {
      expect(Math.abs(value - expected.values[i]) / largest).toBeLessThan(1e-4);
    });
  });

  it('refuses files that are something else', async () => {
    const { tf } = await loadEngine('native-kernels');
    const noFile = readVgg16Weights(tf, { 'a.h5': new TextEncoder().encode('no HDF5') });
    await expect(noFile).rejects.toThrow(AppError);
    const { bytes } = await buildKerasFile(1, ['block4_conv2']);
    await expect(readVgg16Weights(tf, { 'a.h5': bytes })).rejects.toThrow(/block4_conv2\/kernel/);
  });

  it('gives the study its own way with pictures on request', async () => {
    const { tf } = await loadEngine('native-kernels');
    const read = await readVgg16Weights(tf, { 'a.h5': (await buildKerasFile(1)).bytes });
    const run = (preprocessing: 'caffe' | 'rescale') =>
      openVgg16Trunk(runner(), read, { preprocessing, lastLayer: 'block1_conv1' }).run(picture);
    const rescaled = await run('rescale');
    const bias = read['block1_conv1/bias'];
    const kernel = read['block1_conv1/kernel'];
    // The first pixel's first filter by hand: the window's upper row and left column are padding.
    let sum = bias[0];
    for (const [dy, dx] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]) {
      for (let c = 0; c < 3; c++) {
        sum += pixels[(dy * 48 + dx) * 3 + c] * kernel[(((dy + 1) * 3 + dx + 1) * 3 + c) * 64];
      }
    }
    expect(rescaled.values[0]).toBeCloseTo(Math.max(0, sum), 4);
    expect((await run('caffe')).values).not.toEqual(rescaled.values);
  });
});

const TRUE_BLOCKS = 'vgg16-blocks1-2';

describe.skipIf(isSharedMissing('weights', TRUE_BLOCKS))('the true blocks 1 and 2', () => {
  it('give the activations of the layers model, which are known to be right', async () => {
    const { tf } = await loadEngine('native-kernels');
    const names = ['model.json', 'group1-shard1of1.bin'].map((name) => ({
      name: `${TRUE_BLOCKS}/${name}`,
    }));
    const files = readSharedWeights(names);
    const weights = await readVgg16Weights(tf, files, 'block2_conv2');
    const options = { preprocessing: 'caffe', lastLayer: 'block2_pool' } as const;
    const own = await openVgg16Trunk(runner(), weights, options).run(picture);
    const info = { ...trunkInfo('resnet50'), output: 'block2_pool' };
    const layers = await openLayersTrunk({ tf, info, weights: files, options });
    const reference = await layers.run(picture);
    expect(own.shape).toEqual([8, 12, 128]);
    expect(own.shape).toEqual(reference.shape);
    const largest = Math.max(...reference.values);
    own.values.forEach((value, i) => {
      expect(Math.abs(value - reference.values[i]) / largest).toBeLessThan(1e-5);
    });
  });
});
