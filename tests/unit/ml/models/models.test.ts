import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { createRandom } from '@/lib/core/random';
import { VGG16_CONVS } from '@/lib/core/trunks/vgg16-layers';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import type { ModelSpec } from '@/lib/ml/models/registry';
import type { Vgg16Options } from '@/lib/ml/models/vgg16';
import { trainModel } from '@/lib/ml/train/train-model';
import { disposeRun, startRun } from '@/lib/ml/train/training-run';
import { accuracyOf, NEVER, record, tinyTask, withTraining } from '../tiny-task';

const RESIDUAL: ModelSpec = {
  kind: 'residual-cnn',
  options: { filters1: 4, filters2: 4, filters3: 6, filters4: 6, attentionUnits: 4, dropout: 0.1 },
};
const HEAD: ModelSpec = {
  kind: 'dense-head',
  options: { hiddenLayers: 1, units: 8, dropout: 0.1, l2: 1e-4, attentionUnits: 4 },
};
const VGG: Vgg16Options = {
  weights: 'random',
  trainableConvs: 1,
  denseLayers: 2,
  neurons: 12,
  dropout: 0.1,
  lastNeurons: 6,
  lastDropout: 0,
  l2: 0.01,
};

const shapesOf = (model: {
  variables: readonly { name: string; variable: { shape: number[] } }[];
}) => Object.fromEntries(model.variables.map(({ name, variable }) => [name, variable.shape]));

describe('models', { timeout: 60_000 }, () => {
  it.each([RESIDUAL, HEAD])(
    '$kind learns, and goes on from a checkpoint bit by bit',
    async (model) => {
      const task = withTraining(tinyTask({ model }), { epochs: 12, learningRate: 0.01 });
      const recorder = record();
      const whole = await trainModel(task, recorder, NEVER);
      const { test } = task.parts;
      const labels = test.map((row) => task.labels[row]);
      expect(accuracyOf(whole.testProbabilities, labels)).toBeGreaterThan(0.8);
      const checkpoint = recorder.checkpoints[5].bytes;
      const resumed = await trainModel({ ...task, checkpoint }, record(), NEVER);
      expect(resumed.testProbabilities).toEqual(whole.testProbabilities);
    },
  );

  it('the residual CNN has the recipe’s shapes', async () => {
    const { tf } = await loadEngine('native-kernels');
    const data = new Float32Array(2 * 64 * 188 * 3);
    const options = {
      filters1: 32,
      filters2: 64,
      filters3: 128,
      filters4: 128,
      attentionUnits: 64,
      dropout: 0.3,
    };
    const parts = { train: Int32Array.of(0), validation: Int32Array.of(), test: Int32Array.of(1) };
    const inputs = { data, shape: [2, 64, 188, 3] } as const;
    const labels = Int32Array.of(0, 1);
    const model = { kind: 'residual-cnn', options } as const;
    const run = startRun(tf, tinyTask({ inputs, parts, labels, model, classCount: 8 }));
    expect(shapesOf(run.model)).toMatchObject({
      'block1_first_conv/kernel': [3, 3, 3, 32],
      'block4_second_conv/kernel': [3, 3, 128, 128],
      // 64 bands, four times halved, of 128 channels.
      'attention_hidden/kernel': [512, 64],
      'attention_score/kernel': [64, 1],
      'classes/kernel': [1024, 8],
    });
    // Block 4 keeps its channels and needs no convolution in its shortcut.
    expect(Object.keys(shapesOf(run.model))).not.toContain('block4_shortcut_conv/kernel');
    disposeRun(run);
  });

  it('VGG16 trains its last convolution from given values, and the dense layers', async () => {
    const { tf } = await loadEngine('native-kernels');
    const random = createRandom(1);
    const values = (size: number) => Float32Array.from({ length: size }, () => random.next() / 50);
    const kernel = values(9 * 512 * 512);
    const initialWeights = { 'block5_conv3/kernel': kernel, 'block5_conv3/bias': values(512) };
    const inputs = { data: values(2 * 2 * 4 * 512), shape: [2, 2, 4, 512] } as const;
    const parts = {
      train: Int32Array.of(0, 1),
      validation: Int32Array.of(),
      test: Int32Array.of(1),
    };
    const model: ModelSpec = { kind: 'vgg16', options: { ...VGG, weights: 'imagenet' } };
    const task = tinyTask({ inputs, parts, labels: Int32Array.of(0, 1), model, initialWeights });
    const run = startRun(tf, task);
    expect(shapesOf(run.model)).toEqual({
      'block5_conv3/kernel': [3, 3, 512, 512],
      'block5_conv3/bias': [512],
      'dense1/kernel': [1024, 12],
      'dense1/bias': [12],
      'dense2/kernel': [12, 6],
      'dense2/bias': [6],
      'classes/kernel': [6, 3],
      'classes/bias': [3],
    });
    const start = run.model.variables[0].variable.dataSync() as Float32Array;
    // Vitest's own comparison takes minutes for millions of values.
    expect(
      Buffer.from(start.buffer, start.byteOffset, start.byteLength).equals(
        Buffer.from(kernel.buffer),
      ),
    ).toBe(true);
    disposeRun(run);
    const { initialWeights: _, ...without } = task;
    const refused = trainModel(without, record(), NEVER);
    await expect(refused).rejects.toThrow(AppError);
    await expect(refused).rejects.toThrow(/PROSODIA_WEIGHTS.*random/s);
    const asked = { ...without, model: { kind: 'vgg16', options: VGG } } as const;
    await expect(
      trainModel(withTraining(asked, { epochs: 1 }), record(), NEVER),
    ).resolves.toBeTruthy();
  });

  it('VGG16 has 14,714,688 weights in 13 convolutions', () => {
    const sizes = VGG16_CONVS.map(({ filters }, at) => {
      const inputs = at === 0 ? 3 : VGG16_CONVS[at - 1].filters;
      return 9 * inputs * filters + filters;
    });
    expect(sizes).toHaveLength(13);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(14_714_688);
  });
});
