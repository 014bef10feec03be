import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Tf } from '@/lib/ml/engine/engine';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { createAttentivePoolLayer } from '@/lib/ml/layers/attentive-pool-layer';
import { createAveragePoolLayer } from '@/lib/ml/layers/average-pool-layer';
import { createBatchNormLayer } from '@/lib/ml/layers/batch-norm-layer';
import { createConvLayer } from '@/lib/ml/layers/conv-layer';
import type { LayerContext } from '@/lib/ml/layers/layer';
import { createResidualBlock } from '@/lib/ml/layers/residual-block';
import { createStatisticsPoolLayer } from '@/lib/ml/layers/statistics-pool-layer';
import { randomValues } from '../engine/compare-with-cpu';
import { expectGradients } from './expect-gradients';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine('native-kernels');
});

const at = (tf: Tf, inputShape: number[]): LayerContext => ({
  tf,
  name: 'layer',
  inputShape,
  seed: 4,
});
const FILLED = Float32Array.of(0.5, 1);

describe('layers: gradients by finite differences, on cpu and on the engine', {
  timeout: 60_000,
}, () => {
  it('batch normalisation in training', async () => {
    await expectGradients(engine, {
      create: (tf) => createBatchNormLayer(at(tf, [2, 4, 3])),
      shape: [3, 2, 4, 3],
    });
  });

  it('batch normalisation in evaluation', async () => {
    await expectGradients(engine, {
      create: (tf) => createBatchNormLayer(at(tf, [2, 4, 3])),
      shape: [3, 2, 4, 3],
      pass: { kind: 'evaluate' },
    });
  });

  it.each([
    ['rows that are filled', undefined],
    ['padded rows', FILLED],
  ])('attentive pooling of %s', async (_, filled) => {
    await expectGradients(engine, {
      create: (tf) => createAttentivePoolLayer(at(tf, [2, 5, 3]), 4),
      shape: [2, 2, 5, 3],
      pass: { kind: 'train', step: 0, filled },
    });
  });

  it('statistics pooling of padded rows', async () => {
    await expectGradients(engine, {
      create: (tf) => createStatisticsPoolLayer(at(tf, [2, 5, 3])),
      shape: [2, 2, 5, 3],
      pass: { kind: 'evaluate', filled: FILLED },
    });
  });

  it('convolution with stride and padding', async () => {
    await expectGradients(engine, {
      create: (tf) =>
        createConvLayer(at(tf, [5, 6, 2]), {
          filters: 3,
          kernelSize: 3,
          l2: 0,
          stride: 2,
          padding: 'same',
          activation: 'linear',
        }),
      shape: [2, 5, 6, 2],
    });
  });

  it('mean of windows that do not divide the map', async () => {
    await expectGradients(engine, {
      create: (tf) => createAveragePoolLayer(at(tf, [5, 7, 2]), [2, 3]),
      shape: [2, 5, 7, 2],
    });
  });

  it('residual block', async () => {
    const { tf } = engine;
    const block = createResidualBlock(at(tf, [4, 6, 2]), { filters: 3, pool: [2, 2] });
    const output = tf.tidy(() =>
      block.apply(tf.tensor(randomValues(96), [2, 4, 6, 2]), { kind: 'evaluate' }),
    );
    expect(output.shape.slice(1)).toEqual(block.outputShape);
    await expectGradients(engine, {
      // In evaluation: the rectifiers' kinks are passed by fewer differences.
      create: () => createResidualBlock(at(tf, [4, 6, 2]), { filters: 3, pool: [2, 2] }),
      shape: [2, 4, 6, 2],
      pass: { kind: 'evaluate' },
    });
  });
});
