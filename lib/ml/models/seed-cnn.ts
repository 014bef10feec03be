import { z } from 'zod';
import { createConvLayer } from '../layers/conv-layer';
import { createDenseLayer } from '../layers/dense-layer';
import { createDropoutLayer } from '../layers/dropout-layer';
import { createFlattenLayer } from '../layers/flatten-layer';
import { createMaxPoolLayer } from '../layers/max-pool-layer';
import type { Model, ModelContext } from './model';
import { createSequential } from './sequential';

export const seedCnnOptions = z.strictObject({
  conv1Filters: z.int().min(1).max(256),
  conv2Filters: z.int().min(1).max(256),
  kernelSize: z.int().min(1).max(11),
  denseUnits: z.int().min(1).max(2048),
  l2: z.number().min(0).max(1),
  dropout: z.number().min(0).max(0.9),
});

export type SeedCnnOptions = z.infer<typeof seedCnnOptions>;

/** The published values of the study's Model 0. */
export const SEED_CNN_DEFAULTS: SeedCnnOptions = {
  conv1Filters: 10,
  conv2Filters: 5,
  kernelSize: 3,
  denseUnits: 50,
  l2: 0.01,
  dropout: 0.2,
};

/**
 * The CNN of the study that Prosodia re-does (its Model 0): Conv (ReLU, L2) – max pool 2 – Conv
 * (ReLU) – max pool 2 – flatten – Dense (ReLU, L2) – dropout – Dense to the classes. Convolutions
 * have no padding, Keras' default. [n, h, w, c] → logits [n, classes].
 *
 * @throws AppError `invalid` when the images are too small for two convolutions and two pools.
 */
export function buildSeedCnn(context: ModelContext, options: SeedCnnOptions): Model {
  const { conv1Filters, conv2Filters, kernelSize, denseUnits, l2, dropout } = options;
  const { classCount } = context;
  return createSequential(context, [
    {
      name: 'conv1',
      create: (at) => createConvLayer(at, { filters: conv1Filters, kernelSize, l2 }),
    },
    { name: 'pool1', create: createMaxPoolLayer },
    {
      name: 'conv2',
      create: (at) => createConvLayer(at, { filters: conv2Filters, kernelSize, l2: 0 }),
    },
    { name: 'pool2', create: createMaxPoolLayer },
    { name: 'flatten', create: createFlattenLayer },
    {
      name: 'dense1',
      create: (at) => createDenseLayer(at, { units: denseUnits, activation: 'relu', l2 }),
    },
    { name: 'dropout1', create: (at) => createDropoutLayer(at, dropout) },
    {
      name: 'classes',
      create: (at) => createDenseLayer(at, { units: classCount, activation: 'linear', l2: 0 }),
    },
  ]);
}
